package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.poi.ss.usermodel.Workbook;

/** Files of all formats with text in fonts of the time before Unicode. */
final class OldFontFiles {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private OldFontFiles() {}

    /** A page for each line. */
    static byte[] unnamed(String... lines) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : lines) page(document, "BT /F0 12 Tf 72 700 Td (" + line + ") Tj ET", "F1");
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] docx() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("document", "document.main") + type("styles", "styles") + type("header1", "header")
                        + type("footnotes", "footnotes") + "</Types>");
        parts.put("_rels/.rels", relations("rId1:officeDocument:word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations("rId1:styles:styles.xml", "rId2:header:header1.xml", "rId3:footnotes:footnotes.xml"));
        parts.put(
                "word/styles.xml",
                "<w:styles" + W + "><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr>"
                        + "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Old\"><w:basedOn w:val=\"Base\"/></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Caps\"><w:rPr><w:rFonts w:hAnsi=\".VnTimeH\"/></w:rPr></w:style></w:styles>");
        parts.put(
                "word/document.xml",
                "<w:document" + W + "><w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Old\"/></w:pPr>" + run("", "KÕ ho¹ch") + "</w:p>"
                        + "<w:p>" + run("<w:rStyle w:val=\"Caps\"/>", "®iÒu 1") + "</w:p>"
                        + "<w:p>" + run(font(".VnTime"), "Tæng") + run(font("Arial"), " élève") + "</w:p>"
                        + "<w:p>" + run(font("VNI-Times") + "<w:b/>", "Nghò ñònh")
                        + "<w:r><w:rPr>" + font(".VnTime")
                        + "</w:rPr><w:t> n</w:t><w:softHyphen/><w:t>íc</w:t></w:r></w:p>"
                        + "<w:p>" + run(font(".VnTime"), "là Unicode của tỉnh") + "</w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
                        + run(font(".VnArial"), "¤ ch÷")
                        + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "</w:body></w:document>");
        parts.put("word/header1.xml", "<w:hdr" + W + "><w:p>" + run(font(".VnTime"), "§Çu trang") + "</w:p></w:hdr>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + W + "><w:footnote w:id=\"1\"><w:p>" + run(font(".VnTime"), "Chó thÝch")
                        + "</w:p></w:footnote></w:footnotes>");
        return zip(parts);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + OFFICE + "wordprocessingml." + kind
                + "+xml\"/>";
    }

    private static String relations(String... all) {
        var out = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var one : all) {
            var cells = one.split(":");
            out.append("<Relationship Id=\"" + cells[0]
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + cells[1]
                    + "\" Target=\"" + cells[2] + "\"/>");
        }
        return out.append("</Relationships>").toString();
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] cells(Workbook book) throws IOException {
        try (book) {
            var row = book.createSheet("S").createRow(0);
            var fonts = new String[] {".VnTime", "Arial", ".VnTimeH", "Arial"};
            var texts = new String[] {"Tæng", "élève", "céng", "30 m²"};
            for (int i = 0; i < fonts.length; i++) {
                var font = book.createFont();
                font.setFontName(fonts[i]);
                var style = book.createCellStyle();
                style.setFont(font);
                var cell = row.createCell(i);
                cell.setCellValue(texts[i]);
                cell.setCellStyle(style);
            }
            return bytes(book);
        }
    }

    static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            page(
                    document,
                    "BT /F0 12 Tf 72 700 Td (Th\u00ABng t\u00AD) Tj 0 -20 Td /F1 12 Tf (c\u00F1a Nh\u00B5 n\u00AD\u00EDc ta) Tj "
                            + "0 -20 Td /F2 12 Tf (caf\u00E9 30 m\u00B2) Tj ET",
                    "ABCDEF+.VnTimeH",
                    "ABCDEF+.VnTime",
                    "ABCDEF+Helvetica");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, String content, String... names) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var resources = new PDResources();
        for (int i = 0; i < names.length; i++) resources.put(COSName.getPDFName("F" + i), font(document, names[i]));
        page.setResources(resources);
        var stream = new PDStream(document);
        try (var to = stream.createOutputStream()) {
            to.write(content.getBytes(ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static PDType1Font font(PDDocument document, String name) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return new PDType1Font(font);
    }

    static byte[] resource(String name) throws IOException {
        try (var in = OldFontFiles.class.getResourceAsStream("/legacy/" + name)) {
            return in.readAllBytes();
        }
    }
}
