package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.Identity;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.SignedPages;
import vn.vankho.extraction.Signing;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.extraction.worker.pades.SignatureReader;

/** A copy with words is written anew: a signature in it would be called broken wherever it is opened. */
class UnsignedCopyTests {
    private final Identity lan =
            Identity.root("Gốc thử nghiệm").issue("C=VN, O=Sở Nội vụ, CN=Nguyễn Thị Lan", Use.SIGNING);

    @Test
    void a_copy_of_a_signed_scan_bears_no_signature_and_shows_its_picture() throws Exception {
        var signed = Signing.by(lan).seen().on(SignedPages.pdf());
        assertThat(SignatureReader.candidates(signed, null)).isEqualTo(1);

        var copy = copied(signed);

        assertThat(SignatureReader.candidates(copy, null)).isZero();
        assertThat(drawn(copy)).isEqualTo(drawn(signed));
        try (var opened = Loader.loadPDF(copy)) {
            var catalog = opened.getDocumentCatalog();
            assertThat(catalog.getCOSObject().keySet()).doesNotContain(COSName.PERMS, COSName.getPDFName("DSS"));
            assertThat(catalog.getAcroForm().isSignaturesExist()).isFalse();
            assertThat(opened.getSignatureDictionaries()).isEmpty();
            assertThat(opened.getSignatureFields()).allMatch(field -> field.isReadOnly());
        }
    }

    private static byte[] copied(byte[] pdf) throws IOException {
        var words = List.of(new SeenWord("Kho", 90, 0, -100, -100, 60, 20));
        var layer = new WordLayer(List.of(new WordLayer.OfPage(1, false, 1_000, 1_400, 0, words)));
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            SearchableCopy.lay(document, layer, (_, _) -> {});
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int[] drawn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        }
    }
}
