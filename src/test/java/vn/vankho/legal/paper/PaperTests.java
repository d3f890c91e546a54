package vn.vankho.legal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.paper.Paper.Block;
import vn.vankho.legal.paper.Paper.Columns;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Piece;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.paper.Paper.Style;
import vn.vankho.vietnamese.VietnameseFont;

/** A text on paper, read back out of its file. */
class PaperTests {
    private static final Paper PAPER = new Paper(
            "Bản thử",
            List.of(
                    Paragraph.of(Style.NOTICE, "Bản hợp nhất để tra cứu"),
                    Paragraph.of(Style.RULE, ""),
                    new Columns(List.of(new Row("UBND TỈNH SÔNG VÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))),
                    Paragraph.of(Style.CHAPTER, "Chương I\nQUY ĐỊNH CHUNG"),
                    new Paragraph(Style.ARTICLE, List.of(bold("Điều 1. Phạm vi"), Piece.note(1))),
                    new Paragraph(Style.BODY, List.of(Piece.of("Thu tại chợ."), Piece.note(2))),
                    new Paragraph(Style.BODY, List.of(new Piece("Miễn thu.", false, true, 0), Piece.note(2)))),
            List.of("Điều này được sửa đổi.", "Cụm từ “bến” được thay thế."));

    @Test
    void word_finds_its_headings_and_its_footnotes() throws IOException {
        try (var word = word(PAPER)) {
            assertThat(styled(word, "Heading2")).containsExactly("Chương I\nQUY ĐỊNH CHUNG");
            assertThat(styled(word, "Heading4")).allMatch(text -> text.startsWith("Điều 1. Phạm vi"));
            assertThat(word.getStyles()
                            .getStyle("Heading4")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(3);
            // the first two are Word's own lines between text and footnotes
            assertThat(word.getFootnotes().stream()
                            .filter(note -> note.getId().signum() > 0)
                            .map(note ->
                                    note.getParagraphs().getFirst().getText().strip()))
                    .containsExactly("Điều này được sửa đổi.", "Cụm từ “bến” được thay thế.");
            assertThat(word.getDocument().xmlText()).contains("NOTEREF note2").doesNotContain("NOTEREF note1");
            assertThat(word.getTables().getFirst().getText()).contains("UBND TỈNH SÔNG VÂN");
        }
    }

    @Test
    void the_page_is_that_of_the_decree_and_what_is_over_is_struck() throws Exception {
        try (var word = word(PAPER)) {
            var margins = word.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getLeft(), margins.getRight(), margins.getTop(), margins.getBottom()))
                    .hasToString("[1701, 850, 1134, 1134]");
            assertThat(word.getStyle().getDocDefaults().xmlText()).contains("Times New Roman", "w:val=\"28\"");
            assertThat(word.getParagraphs().stream()
                            .flatMap(one -> one.getRuns().stream())
                            .filter(run -> run.isStrikeThrough())
                            .map(run -> run.text()))
                    .containsExactly("Miễn thu.");
        }
    }

    @Test
    void the_pdf_has_its_words_its_bookmarks_and_the_number_of_each_page_but_the_first() throws IOException {
        var blocks = new ArrayList<Block>(PAPER.blocks());
        IntStream.rangeClosed(1, 80)
                .forEach(no ->
                        blocks.add(Paragraph.of(Style.BODY, no + ". Hộ nghèo được miễn thu tại các chợ. ".repeat(4))));
        try (var pdf = pdf(new Paper(PAPER.title(), blocks, PAPER.notes()))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("UBND TỈNH SÔNG VÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Điều này được sửa đổi.");
            assertThat(text.split("Cụm từ “bến” được thay thế", -1)).hasSize(2);
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Chương I QUY ĐỊNH CHUNG");
            assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Điều 1. Phạm vi");
            assertThat(page(pdf, 1).lines().findFirst().orElseThrow()).startsWith("Bản hợp nhất");
            assertThat(page(pdf, 2).lines().findFirst().orElseThrow()).isEqualTo("2");
        }
    }

    @Test
    void footnotes_longer_than_a_page_go_on_and_lose_no_word() throws IOException {
        var long1 = words("một", 900);
        var long2 = words("hai", 900);
        var paper = new Paper(
                "Chú thích dài",
                List.of(
                        new Paragraph(Style.BODY, List.of(Piece.of("Câu thứ nhất."), Piece.note(1))),
                        new Paragraph(Style.BODY, List.of(Piece.of("Câu thứ hai."), Piece.note(2))),
                        Paragraph.of(Style.BODY, "Câu cuối.")),
                List.of(long1, long2));
        try (var pdf = pdf(paper)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (int no : new int[] {1, 450, 900}) assertThat(text).contains("một" + no + " ", "hai" + no + " ");
            assertThat(text).contains("Câu thứ nhất.", "Câu thứ hai.", "Câu cuối.");
            assertThat(pdf.getNumberOfPages()).isBetween(2, 8);
        }
    }

    @Test
    void a_sign_that_no_font_has_and_a_word_longer_than_a_line_break_nothing() throws IOException {
        var paper = new Paper(
                "Lạ", List.of(Paragraph.of(Style.BODY, "Chữ \ue123 lạ " + "đ".repeat(400) + " hết.")), List.of());
        try (var pdf = pdf(paper)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Chữ ? lạ", "hết.");
        }
        try (var word = word(paper)) {
            assertThat(word.getParagraphs().getFirst().getText()).endsWith("hết.");
        }
    }

    private static String words(String word, int many) {
        return String.join(
                        " ",
                        IntStream.rangeClosed(1, many).mapToObj(no -> word + no).toList()) + " .";
    }

    private static Piece bold(String words) {
        return new Piece(words, true, false, 0);
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(one -> style.equals(one.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        WordPaper.write(paper, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static PDDocument pdf(Paper paper) throws IOException {
        var family = VietnameseFont.family();
        assumeThat(family).isPresent();
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, family.orElseThrow(), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String page(PDDocument pdf, int no) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(no);
        stripper.setEndPage(no);
        return stripper.getText(pdf);
    }
}
