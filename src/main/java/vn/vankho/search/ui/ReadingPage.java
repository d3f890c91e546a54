package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.uikit.Say;

/**
 * The reading view of a Word, Excel or other file. It comes from a file of a stranger, so it lives in a frame without scripts
 * and with a rule that loads nothing; only this page reaches in, to mark the words.
 */
@Tag("vk-reading")
@JsModule("context://ui/reading-page.js")
class ReadingPage extends HtmlComponent {
    private static final String RULE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin allow-modals; frame-ancestors 'self'";

    private static final String PICTURE = "=\"data:image/";

    ReadingPage(DocumentView view, DocumentParts parts, Place place) {
        getElement()
                .setProperty(
                        "frameTitle",
                        Say.text("search.reading.frame", view.data().title()));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "sheets",
                                Say.text("search.reading.sheets"),
                                "hidden",
                                Say.text("search.reading.hidden"),
                                "cut",
                                Say.text("search.reading.cut"),
                                "picture",
                                Say.text("search.reading.picture"),
                                "pieces",
                                Say.text("search.text.pieces"),
                                "piece",
                                Say.text("search.text.piece"),
                                "before",
                                Say.text("search.text.before"),
                                "after",
                                Say.text("search.text.after")));
        getElement().setProperty("place", place.line());
        getElement().setProperty("before", place.before());
        getElement().setProperty("page", place.page());
        getElement().setProperty("behind", place.behindLine());
        getElement().setProperty("query", place.words());
        getElement().setAttribute("src", new InAnyTab(page(view, parts)));
    }

    private static ElementRequestHandler page(DocumentView view, DocumentParts parts) {
        var version = view.current().id();
        var more = Say.text("search.reading.more");
        return (_, response, _, _) -> {
            // asked again: a right may have been taken away since the page was opened
            parts.documents().version(view.id(), version, parts.viewer());
            var body = parts.texts().readingView(version).orElse("");
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Content-Security-Policy", RULE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(around(body, more).getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * A very long one is packed up, so that the browser lays it out piece by piece, not as a whole.
     *
     * @param more said at the end of a view that is only the beginning of its text
     */
    static String around(String body, String more) {
        var end = ExtractedTexts.isBeginning(body) ? "<hr><p><b>" + more + "</b></p>" : "";
        boolean isLong = body.length() - pictures(body) > TextPieces.MOST;
        return "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"></head><body>"
                + (isLong ? "<template>" : "") + body + end + (isLong ? "</template>" : "") + "</body></html>";
    }

    /** Characters of pictures, which stand in the view itself: a letter of two pages with photos is not a long one. */
    private static int pictures(String body) {
        int characters = 0;
        for (int at = body.indexOf(PICTURE); at >= 0; ) {
            int end = body.indexOf('"', at + PICTURE.length());
            if (end < 0) break;
            characters += end - at;
            at = body.indexOf(PICTURE, end);
        }
        return characters;
    }
}
