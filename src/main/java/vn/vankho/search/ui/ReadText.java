package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentView;
import vn.vankho.uikit.Say;

/** The text that was read, with an outline of its articles, opened at the place that was found; a very long one piece by piece. */
@Tag("vk-text")
@JsModule("context://ui/read-text.js")
class ReadText extends HtmlComponent {
    /** Of the address: which piece, from 1; without it the one of the place. */
    private static final String PIECE = "phan";

    private static final List<String> WORDS = List.of("outline", "empty", "page", "failed", "part");

    ReadText(DocumentView view, DocumentParts parts, Place place) {
        var words = new TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("search.text." + word));
        getElement().setPropertyMap("words", words);
        getElement().setProperty("place", place.key());
        getElement().setProperty("behind", place.behind());
        getElement().setProperty("query", place.words());
        getElement().setAttribute("src", new InAnyTab(handler(view, parts, place)));
    }

    private static ElementRequestHandler handler(DocumentView view, DocumentParts parts, Place place) {
        var version = view.current().id();
        var page = Say.text("search.text.page");
        var bar = PieceBar.said();
        boolean printed = view.current().mediaType().equals("application/pdf");
        return (request, response, _, _) -> {
            parts.documents().version(view.id(), version, parts.viewer());
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Cache-Control", "private, no-store");
            var text = parts.longTexts().cut(version, parts.texts().pages(version));
            response.getOutputStream()
                    .write(html(text, request.getParameter(PIECE), place, page, printed, bar)
                            .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** @param asked the piece, or null for that of the place; "" of a text that has no letters */
    static String html(
            TextPieces text, @Nullable String asked, Place place, String pageWord, boolean printed, PieceBar bar) {
        if (text.isBlank()) return "";
        var opening = asked == null
                ? text.opening(place)
                : new TextPieces.Opening(Math.clamp(number(asked), 1, text.count()) - 1, 0);
        var html = TextOutline.of(text, opening.piece(), bar) + TextHtml.of(text, opening.piece(), pageWord, printed);
        return text.count() == 1 ? html : html + bar.html(opening, text.count());
    }

    private static int number(String asked) {
        return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    }
}
