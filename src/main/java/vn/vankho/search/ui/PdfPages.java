package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vankho.uikit.Say;

/** The pages of a PDF, drawn when they come into sight, with the words of the search marked. */
@Tag("vk-pdf")
@JsModule("context://ui/pdf-pages.js")
class PdfPages extends HtmlComponent implements ShowsScan {
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
            "printNext",
            "printFailed",
            "find",
            "finding",
            "found",
            "notFound",
            "unseen",
            "nextFound",
            "previousFound",
            "endFind",
            "nextHit",
            "previousHit",
            "hits",
            "failed",
            "loading",
            "protected",
            "correct");

    /**
     * @param size of the file in bytes, 0 unknown
     * @param scanned as {@link #scanned} takes them
     * @param wordsOfScan where the words are that were read off pictures, to which the number of a page is added; "" where the pages
     *     that are shown are not those that were read
     * @param readings where the readings of words in old fonts are, "" where none was decoded
     */
    PdfPages(String file, long size, Place place, Map<Integer, String> scanned, String wordsOfScan, String readings) {
        var words = new TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("search.pdf." + word));
        getElement().setPropertyMap("words", words);
        getElement().setProperty("place", place.line());
        getElement().setProperty("before", place.beforeOnPage());
        getElement().setProperty("page", place.page());
        getElement().setProperty("query", place.words());
        getElement().setProperty("scanWords", wordsOfScan);
        scanned(scanned);
        decoded(readings);
        getElement().setProperty("size", size);
        getElement().setProperty("src", file);
    }

    /**
     * Offers to put the text of pages right.
     *
     * @param pages numbers of those where that can be done
     * @param address to which the number is added
     */
    void correctable(List<Integer> pages, String address) {
        getElement().setPropertyList("correctPages", pages);
        getElement().setProperty("correct", address);
    }

    @Override
    public void scanned(Map<Integer, String> pages) {
        var own = getElement().getProperty("scanWords", "").isEmpty() ? Map.<Integer, String>of() : pages;
        getElement()
                .setPropertyList(
                        "scanPages",
                        own.entrySet().stream()
                                .map(page -> page.getKey() + ":" + page.getValue())
                                .toList());
    }

    @Override
    public void decoded(String readings) {
        getElement().setProperty("decoded", readings);
    }
}
