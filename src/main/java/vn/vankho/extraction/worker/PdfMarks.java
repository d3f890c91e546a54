package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * A mark of secrecy that was put on page one of a PDF later: it stands at the end of what the page draws, wherever it is seen, or in a stamp
 * or a text box that is laid over the page and is no part of its text.
 */
final class PdfMarks {
    private static final Set<String> LAID_OVER = Set.of("FreeText", "Stamp", "Watermark");
    private static final int MOST = 200;

    private PdfMarks() {}

    static Optional<String> onFirstPage(PDDocument document) {
        return quietly(() -> DocumentHeader.secrecyMark(
                        PdfPageText.byPlace(document, 1, new LegacyFound()).text()))
                .or(() -> quietly(() -> laidOver(document.getPage(0))));
    }

    private static Optional<String> laidOver(PDPage page) throws IOException {
        int looked = 0;
        for (var annotation : page.getAnnotations()) {
            if (!LAID_OVER.contains(annotation.getSubtype())) continue;
            if (++looked > MOST) break;
            var mark = of(annotation);
            if (mark.isPresent()) return mark;
        }
        return Optional.empty();
    }

    private static Optional<String> of(PDAnnotation annotation) {
        return quietly(() -> DocumentHeader.secrecyMark(orEmpty(annotation.getContents())))
                .or(() -> quietly(() -> DocumentHeader.secrecyMark(drawn(annotation))));
    }

    /** The words it draws, from a page on which it stands alone. */
    private static String drawn(PDAnnotation annotation) throws IOException {
        var appearance = annotation.getNormalAppearanceStream();
        var box = appearance == null ? null : appearance.getBBox();
        if (appearance == null || box == null) return "";
        try (var alone = new PDDocument()) {
            var page = new PDPage(box);
            alone.addPage(page);
            try (var content = new PDPageContentStream(alone, page)) {
                content.drawForm(new PDFormXObject(appearance.getCOSObject()));
            }
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return CleanText.of(new StringBuilder(words.getText(alone)));
        }
    }

    private interface Look {
        Optional<String> mark() throws IOException;
    }

    /** What is broken here must not hide the pages. */
    private static Optional<String> quietly(Look look) {
        try {
            return look.mark();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
