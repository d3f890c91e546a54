package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.ocr.DrawnPage;

/** What pages of PDFs are covered with, and which are read off their picture for it. */
class PageCoverTests {
    private static final List<String> ARRIVED = List.of(
            "Công văn đến số 1234 ngày 12/11/2024. Chuyển: Phòng Quản lý đo lường",
            "Người ký: ỦY BAN NHÂN DÂN TỈNH AN BÌNH. Thời gian ký: 12/11/2024 10:20:33");
    private static final List<String> LINES = DrawnPage.decision("77/QĐ-SKHCN", "Kho Bạc");

    @Test
    void words_printed_over_a_scan_do_not_stand_for_it() throws Exception {
        var page = read(DrawnPage.printedOver(DrawnPage.of(LINES, 0, false), ARRIVED));

        assertThat(page.text()).contains("1234", "Thời gian ký");
        assertThat(ScanSigns.areOn(page, true)).isTrue();
        assertThat(ScanSigns.isPicture(page, true)).as("it has words").isFalse();
    }

    @Test
    void words_that_a_scanner_laid_behind_its_picture_are_those_of_the_page() throws Exception {
        var unseen = read(DrawnPage.layered(DrawnPage.of(LINES, 0, false), ARRIVED));
        var below = read(below(ARRIVED));

        assertThat(ScanSigns.areOn(unseen, true)).isFalse();
        assertThat(ScanSigns.areOn(below, true)).isFalse();
    }

    @Test
    void a_page_of_words_on_a_background_is_a_page_of_words() throws Exception {
        var words = Collections.nCopies(30, "Điều 1. Quyết định này có hiệu lực kể từ ngày ký ban hành, thay thế");

        assertThat(ScanSigns.areOn(read(DrawnPage.printedOver(new BufferedImage(9, 9, 1), words)), true))
                .isFalse();
    }

    @Test
    void a_letterhead_makes_no_scan() throws Exception {
        var page = read(drawn((document, content) -> {
            content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(9, 9, 1)), 0, 600, 612, 192);
        }));

        assertThat(page.cover()).matches(cover -> cover.hasPicture() && !cover.isMostlyPicture());
    }

    @Test
    void pictures_in_the_drawing_itself_and_words_as_outlines_are_pictures() throws Exception {
        var strips = read(drawn((_, content) -> {
            for (int y = 0; y < 792; y += 99) content.drawImage(inline(), 0, y, 612, 99);
        }));
        var outlines = read(drawn((_, content) -> {
            content.moveTo(0, 0);
            for (int i = 0; i < 1_000; i++) content.curveTo(1, 2, i, 4, 5, 6);
            content.fill();
        }));
        var frame = read(drawn((_, content) -> {
            for (int i = 0; i < 40; i++) content.curveTo(1, 2, i, 4, 5, 6);
            content.stroke();
        }));

        assertThat(strips.cover()).matches(PageCover::isMostlyPicture);
        assertThat(ScanSigns.isPicture(strips, false)).isTrue();
        assertThat(ScanSigns.isPicture(outlines, false)).isTrue();
        assertThat(ScanSigns.isPicture(frame, false)).isFalse();
    }

    @Test
    void pictures_that_a_page_brings_are_seen_also_in_forms_and_nowhere_else() throws Exception {
        try (var document = new PDDocument()) {
            var image = LosslessFactory.createFromImage(document, new BufferedImage(9, 9, 1));
            var inside = new PDResources();
            inside.add(image);
            var form = new PDFormXObject(document);
            form.setResources(inside);
            assertThat(PdfImages.shows(page(image))).isTrue();
            assertThat(PdfImages.shows(page(form))).isTrue();
            inside.add(form); // it holds itself
            form.setResources(new PDResources());
            assertThat(PdfImages.shows(page(form))).isFalse();
        }
        assertThat(PdfImages.shows(new PDPage())).isFalse();
        assertThat(PdfImages.shows(null)).isFalse();
    }

    private static PDPage page(org.apache.pdfbox.pdmodel.graphics.PDXObject shown) {
        var page = new PDPage();
        page.setResources(new PDResources());
        page.getResources().add(shown, "X");
        return page;
    }

    private interface Drawing {
        void on(PDDocument document, PDPageContentStream content) throws Exception;
    }

    private static byte[] drawn(Drawing drawing) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDInlineImage inline() throws Exception {
        var parameters = new org.apache.pdfbox.cos.COSDictionary();
        parameters.setInt("W", 8);
        parameters.setInt("H", 1);
        parameters.setInt("BPC", 1);
        parameters.setName("CS", "G");
        return new PDInlineImage(parameters, new byte[] {0x55}, null);
    }

    /** Words in black ink, and the picture over them. */
    private static byte[] below(List<String> words) throws Exception {
        try (var document = Loader.loadPDF(DrawnPage.printedOver(new BufferedImage(9, 9, 1), words))) {
            try (var content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                var image = LosslessFactory.createFromImage(document, DrawnPage.of(LINES, 0, false));
                content.drawImage(image, Matrix.getScaleInstance(600, 850));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PdfPage read(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return PdfPageText.of(document, 1, new LegacyFound());
        }
    }
}
