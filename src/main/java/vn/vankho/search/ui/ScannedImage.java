package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.TreeMap;

/** An image file with the words that were read off it laid over it, those of the search marked. */
@Tag("vk-scan-page")
@JsModule("context://ui/scan-page.js")
class ScannedImage extends HtmlComponent {
    /** @param words address of the words */
    ScannedImage(String file, String words, String title, String query) {
        getElement().setPropertyMap("labels", new TreeMap<>(Map.of("picture", title)));
        getElement().setProperty("words", words);
        getElement().setProperty("query", query);
        getElement().setProperty("picture", file);
    }
}
