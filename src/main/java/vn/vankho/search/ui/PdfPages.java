package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.TreeMap;
import vn.vankho.uikit.Say;

/** The pages of a PDF, drawn when they come into sight, with the words of the search marked. */
@Tag("vk-pdf")
@JsModule("context://ui/pdf-pages.js")
class PdfPages extends HtmlComponent {
    private static final List<String> WORDS = List.of(
            "label",
            "tools",
            "page",
            "of",
            "next",
            "previous",
            "zoomIn",
            "zoomOut",
            "fit",
            "fitPage",
            "turn",
            "outline",
            "print",
            "endPrint",
            "from",
            "until",
            "printing",
            "printRange",
            "printMost",
            "printFailed",
            "find",
            "finding",
            "found",
            "notFound",
            "nextFound",
            "previousFound",
            "endFind",
            "nextHit",
            "previousHit",
            "hits",
            "failed",
            "loading",
            "protected");

    /** @param scanned numbers of the pages whose words were read off their picture, which are at {@code wordsOfScan} */
    PdfPages(String file, Place place, List<Integer> scanned, String wordsOfScan) {
        var words = new TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("search.pdf." + word));
        getElement().setPropertyMap("words", words);
        getElement().setProperty("place", place.line());
        getElement().setProperty("before", place.beforeOnPage());
        getElement().setProperty("page", place.page());
        getElement().setProperty("query", place.words());
        getElement().setPropertyList("scanPages", scanned);
        getElement().setProperty("scanWords", wordsOfScan);
        getElement().setProperty("src", file);
    }
}
