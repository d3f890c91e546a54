package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import vn.vankho.uikit.PictureTools;

/** The picture of a page, once they were read with its words laid over it, those of the search marked. */
@Tag("vk-scan-page")
@JsModule("context://ui/scan-page.js")
class ScannedImage extends HtmlComponent implements ShowsScan {
    private final String words;
    private final int no;

    /**
     * @param picture its address
     * @param words address of the words, to which the number of the page is added
     * @param no that number
     */
    ScannedImage(String picture, String words, int no, String title, String query) {
        this.words = words;
        this.no = no;
        getElement().setPropertyMap("labels", PictureTools.with(Map.of("picture", title)));
        getElement().setProperty("query", query);
        getElement().setProperty("picture", picture);
    }

    /** The page around it does not move to the words of the search: they are others that it was opened at. */
    ScannedImage still() {
        getElement().setProperty("still", true);
        return this;
    }

    @Override
    public void scanned(Map<Integer, String> pages) {
        var state = pages.get(no);
        // another address has the words fetched anew
        getElement().setProperty("words", state == null ? "" : words + no + "?" + state);
    }
}
