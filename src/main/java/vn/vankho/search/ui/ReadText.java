package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentView;
import vn.vankho.uikit.Say;

/** The text that was read, with an outline of its articles, opened at the place that was found. */
@Tag("vk-text")
@JsModule("context://ui/read-text.js")
class ReadText extends HtmlComponent {
    private static final List<String> WORDS = List.of("outline", "empty", "page", "failed");

    ReadText(DocumentView view, DocumentParts parts, Place place) {
        var words = new TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("search.text." + word));
        getElement().setPropertyMap("words", words);
        getElement().setProperty("place", place.key());
        getElement().setProperty("behind", place.behind());
        getElement().setProperty("query", place.words());
        getElement().setAttribute("src", new InAnyTab(handler(view, parts)));
    }

    private static ElementRequestHandler handler(DocumentView view, DocumentParts parts) {
        var version = view.current().id();
        var page = Say.text("search.text.page");
        var more = "<p class=\"vk-note\"><b>%s</b> <a href=\"%s\" download>%s</a></p>"
                .formatted(
                        Say.text("search.text.more"),
                        DocumentRoutes.download(view.id(), version),
                        Say.text("search.download"));
        boolean printed = view.current().mediaType().equals("application/pdf");
        return (_, response, _, _) -> {
            parts.documents().version(view.id(), version, parts.viewer());
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream()
                    .write(TextHtml.of(parts.texts().pages(version), page, printed, more)
                            .getBytes(StandardCharsets.UTF_8));
        };
    }
}
