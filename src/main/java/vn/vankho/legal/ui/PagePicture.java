package vn.vankho.legal.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.TreeMap;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.legal.queue.Source;
import vn.vankho.uikit.Say;

/** The picture of a page; on a scan the words that were read at a place are marked. */
@Tag("vk-scan-page")
@JsModule("context://ui/scan-page.js")
final class PagePicture extends HtmlComponent {
    /** @param quote to be marked, or empty */
    PagePicture(Source source, int no, String quote) {
        var labels = new TreeMap<String, String>();
        labels.put("picture", Say.text("extraction.doubtful.picture", no));
        labels.put("failed", Say.text("extraction.doubtful.noPicture"));
        getElement().setPropertyMap("labels", labels);
        if (source.scanned().contains(no)) {
            getElement().setProperty("query", quote.isEmpty() ? "" : "\"" + quote.replace('"', ' ') + "\"");
            getElement().setProperty("words", ScanRoutes.words(source.document(), source.version()) + no);
        }
        getElement().setProperty("picture", ScanRoutes.picture(source.document(), source.version(), no));
    }
}
