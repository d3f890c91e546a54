package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that a clerk would drop, made on the spot. */
final class JourneyFiles {
    private JourneyFiles() {}

    /** A decision of three articles; the wanted words stand in the third. */
    static byte[] decision(String number, String about, String thirdArticle) {
        return word(
                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                "Số: " + number,
                "Sông Thương, ngày 12 tháng 3 năm 2026",
                "QUYẾT ĐỊNH",
                about,
                "Điều 1. Phạm vi điều chỉnh",
                "Quyết định này quy định việc quản lý hồ sơ tại các cơ quan chuyên môn.",
                "Điều 2. Đối tượng áp dụng",
                "Các sở, ban, ngành và đơn vị trực thuộc.",
                "Điều 3. Trách nhiệm thi hành",
                thirdArticle);
    }

    static byte[] word(String... lines) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : lines) document.createParagraph().createRun().setText(line);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text a slide; "" is a slide without words. */
    static byte[] slides(String... texts) {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            for (var text : texts) {
                var slide = show.createSlide();
                if (!text.isEmpty()) slide.createTextBox().setText(text);
            }
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two pages; the fonts every reader has know no Vietnamese, so the lines have no diacritics. */
    static byte[] pdf(String first, String second) {
        return pdf(List.of(new Piece(70, 740, first)), List.of(new Piece(70, 740, second)));
    }

    /** Text that begins so many points from the left and from the bottom of an A4 page. */
    record Piece(float x, float y, String text) {}

    @SafeVarargs
    static byte[] pdf(List<Piece>... pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var pieces : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var piece : pieces) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
                        content.newLineAtOffset(piece.x(), piece.y());
                        content.showText(piece.text());
                        content.endText();
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book with a title of its own, of so many pages in chapters of ten, which its bookmarks name; every page has words of its own and a drawing of some weight. */
    static byte[] book(String title, int pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentInformation().setTitle(title);
            for (int no = 1; no <= pages; no++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
                    content.newLineAtOffset(70, 740);
                    content.showText("Trang so " + no + " noi ve bao quan ho so");
                    content.newLineAtOffset(0, -20);
                    content.showText(no % 50 == 0 ? "Bien ban niem phong kho" : "Viec khac");
                    content.endText();
                    var noise = new Random(no);
                    for (int i = 0; i < 1000; i++) {
                        content.moveTo(70 + noise.nextFloat() * 450, 100 + noise.nextFloat() * 500);
                        content.lineTo(70 + noise.nextFloat() * 450, 100 + noise.nextFloat() * 500);
                    }
                    content.stroke();
                }
                if (no % 10 == 1) outline.addLast(bookmark("Chuong " + (no / 10 + 1), page));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        return item;
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(UTF_8));
    }
}
