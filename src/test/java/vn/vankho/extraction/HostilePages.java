package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** PDF files, pictures and old Excel files of the same kind. */
final class HostilePages {
    private HostilePages() {}

    static byte[] pdf(int pages) {
        return pdf(pages, PDRectangle.A4, null);
    }

    static byte[] giantPage() {
        return pdf(1, new PDRectangle(1e9f, 1e9f), null);
    }

    /** @param user empty: only changes are forbidden, everybody may read */
    static byte[] lockedPdf(String user) {
        return lockedPdf(user, 128);
    }

    static byte[] lockedPdf(String user, int keyLength) {
        var policy = new StandardProtectionPolicy("chủ", user, new AccessPermission());
        policy.setEncryptionKeyLength(keyLength);
        return pdf(1, PDRectangle.A4, policy);
    }

    static byte[] pdfWithXfa() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var form = new PDAcroForm(document);
            var xfa =
                    "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + Lookout.FILE + "\">]><xdp:xdp xmlns:xdp=\"x\">&x;</xdp:xdp>";
            var stream = new PDStream(document, new java.io.ByteArrayInputStream(xfa.getBytes(UTF_8)));
            form.getCOSObject().setItem(COSName.getPDFName("XFA"), stream);
            if (new PDXFAResource(stream.getCOSObject()).getBytes().length == 0) throw new IOException("no form");
            document.getDocumentCatalog().setAcroForm(form);
            return saved(document);
        }
    }

    /** A page whose drawing unfolds to a gigabyte. */
    static byte[] pdfBomb() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var block = "q 1 0 0 1 0 0 cm Q\n".repeat(50_000).getBytes(ISO_8859_1);
                for (int i = 0; i < 300; i++) out.write(block);
            }
            page.setContents(stream);
            document.addPage(page);
            return saved(document);
        }
    }

    static byte[] pdfWithoutPages() {
        return raw("<</Type/Pages/Kids[]/Count 0>>");
    }

    /** The tree of pages holds itself. */
    static byte[] pdfInCircles() {
        return raw("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>");
    }

    static byte[] pdfNested() {
        return raw("<</Type/Pages/Kids[" + "[".repeat(200_000) + "]".repeat(200_000) + "]/Count 1>>");
    }

    static byte[] xls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh mục");
            for (int i = 0; i < 200; i++) sheet.createRow(i).createCell(0).setCellValue("Dòng " + i);
            book.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A few bytes that say they are ten thousand million pixels. */
    static byte[] giantPng() throws IOException {
        var png = picture("png");
        var buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, 100_000).putInt(20, 100_000);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] pdf(int pages, PDRectangle size, StandardProtectionPolicy policy) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(size);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Trang so " + (i + 1) + " cua tep thu nghiem");
                    content.endText();
                }
            }
            if (policy != null) document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] raw(String pages) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages
                        + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
