package vn.vankho.extraction.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.extraction.ocr.PageOcr;
import vn.vankho.uikit.PictureTools;
import vn.vankho.uikit.Say;

/** The picture of a page with the words in doubt underlined. */
@Tag("vk-scan-page")
@JsModule("context://ui/scan-page.js")
class ScanPicture extends HtmlComponent {
    ScanPicture(DocumentId document, VersionId version, int no) {
        getElement()
                .setPropertyMap(
                        "labels",
                        PictureTools.with(Map.of(
                                "picture", Say.text("extraction.doubtful.picture", no),
                                "coming", Say.text("extraction.doubtful.coming"),
                                "busy", Say.text("extraction.doubtful.noPicture"),
                                "failed", Say.text("extraction.doubtful.undrawn"))));
        getElement().setProperty("words", ScanRoutes.words(document, version) + no);
        getElement().setProperty("doubtful", PageOcr.SURE);
        getElement().setProperty("picture", ScanRoutes.picture(document, version, no));
    }
}
