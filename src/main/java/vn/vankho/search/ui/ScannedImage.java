package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import vn.vankho.uikit.PictureTools;

/** An image file, once they were read with its words laid over it, those of the search marked. */
@Tag("vk-scan-page")
@JsModule("context://ui/scan-page.js")
class ScannedImage extends HtmlComponent implements ShowsScan {
    private final String words;

    /** @param words address of the words, to which the number of the page is added */
    ScannedImage(String file, String words, String title, String query) {
        this.words = words;
        getElement().setPropertyMap("labels", PictureTools.with(Map.of("picture", title)));
        getElement().setProperty("query", query);
        getElement().setProperty("picture", file);
    }

    @Override
    public void scanned(Map<Integer, String> pages) {
        var state = pages.get(1);
        // another address has the words fetched anew
        getElement().setProperty("words", state == null ? "" : words + 1 + "?" + state);
    }
}
