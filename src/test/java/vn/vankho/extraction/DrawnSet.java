package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files of old formats that reach for others when a program draws their pages: for a file of this machine, or for an address. */
final class DrawnSet {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TYPE = "application/vnd.oasis.opendocument.";

    private DrawnSet() {}

    /** @param mediaType as the door says it */
    record Drawn(String name, String mediaType, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param picture address of a picture on this machine */
    static Stream<Drawn> files(String picture) throws IOException {
        var called = Lookout.URL + "a.png";
        var page = Lookout.URL + "a.html";
        return Stream.of(
                rtf("chữ ngoài.rtf", "INCLUDETEXT", Lookout.FILE),
                rtf("chữ trên mạng.rtf", "INCLUDETEXT", page),
                rtf("ảnh ngoài.rtf", "INCLUDEPICTURE", picture),
                rtf("ảnh trên mạng.rtf", "INCLUDEPICTURE", called),
                rtf("nối.rtf", "LINK Word.Document.8", Lookout.FILE),
                rtf("lệnh.rtf", "DDEAUTO soffice", Lookout.FILE),
                new Drawn(
                        "mẫu.rtf",
                        "application/rtf",
                        ("{\\rtf1{\\*\\template " + page + "} Ke hoach\\par}").getBytes(UTF_8)),
                new Drawn("trang mạng.doc", "application/msword", html(picture, called)),
                new Drawn("nối.xls", "application/vnd.ms-excel", xls()),
                odf("ảnh ngoài.odt", "text", "<text:p>Ke hoach " + image(picture) + image(called) + "</text:p>"),
                odf("phần ngoài.odt", "text", section(Lookout.FILE) + section(page) + "<text:p>Ke hoach</text:p>"),
                odf("bảng ngoài.ods", "spreadsheet", table(Lookout.FILE) + table(page)),
                odf(
                        "công thức ngoài.ods",
                        "spreadsheet",
                        sheet("of:=WEBSERVICE(&quot;" + page + "&quot;)") + sheet("of:='" + Lookout.FILE + "'#$A.A1")),
                odf("ảnh ngoài.odp", "presentation", slide(image(picture) + image(called))),
                odf("vật ngoài.odp", "presentation", slide(object(Lookout.FILE) + object(page))));
    }

    private static Drawn rtf(String name, String field, String target) {
        var text = "{\\rtf1\\ansi Ke hoach {\\field\\fldedit{\\*\\fldinst " + field + " \"" + target
                + "\" \\\\d \\\\a}{\\fldrslt cu}}\\par}";
        return new Drawn(name, "application/rtf", text.getBytes(UTF_8));
    }

    private static byte[] html(String picture, String called) {
        return ("<html><head><link rel=stylesheet href='" + called + "'></head><body>Ke hoach<img src='" + picture
                        + "'><img src='" + called + "'><iframe src='" + Lookout.FILE + "'></iframe></body></html>")
                .getBytes(UTF_8);
    }

    private static byte[] xls() throws IOException {
        try (var book = new HSSFWorkbook();
                var other = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            other.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            book.linkExternalWorkbook(Lookout.URL + "a.xls", other);
            var cell = book.createSheet("B").createRow(0).createCell(0);
            cell.setCellFormula("'[" + Lookout.URL + "a.xls]A'!A1");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Drawn odf(String name, String kind, String body) throws IOException {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0" xmlns:draw="%1$sdrawing:1.0"
                 xmlns:table="%1$stable:1.0" xmlns:svg="%1$ssvg-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
                 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:%2$s>%3$s</office:%2$s></office:body>
                </office:document-content>""".formatted(OFFICE, kind, body);
        var manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/"
                 manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml"
                 manifest:media-type="text/xml"/></manifest:manifest>""".formatted(OFFICE, TYPE + kind);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entries = new LinkedHashMap<String, String>();
            entries.put("mimetype", TYPE + kind);
            entries.put("content.xml", content);
            entries.put("META-INF/manifest.xml", manifest);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return new Drawn(name, TYPE + kind, out.toByteArray());
    }

    private static String image(String target) {
        return framed("<draw:image" + link(target) + "/>");
    }

    private static String object(String target) {
        return framed("<draw:object" + link(target) + "/>");
    }

    private static String framed(String inside) {
        return "<draw:frame text:anchor-type=\"as-char\" svg:width=\"5cm\" svg:height=\"5cm\">" + inside
                + "</draw:frame>";
    }

    private static String section(String target) {
        return "<text:section text:name=\"s" + target.hashCode() + "\"><text:section-source" + link(target)
                + "/><text:p>cu</text:p></text:section>";
    }

    private static String table(String target) {
        return "<table:table table:name=\"t" + target.hashCode() + "\"><table:table-source" + link(target)
                + " table:table-name=\"A\" table:filter-name=\"Text - txt - csv (StarCalc)\" table:mode=\"copy-results-only\"/>"
                + ROW
                + "</table:table>";
    }

    private static final String ROW =
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Ke hoach</text:p>"
                    + "</table:table-cell></table:table-row>";

    private static String sheet(String formula) {
        return "<table:table table:name=\"f" + formula.hashCode() + "\">" + ROW
                + "<table:table-row><table:table-cell table:formula=\"" + formula
                + "\" office:value-type=\"string\"/></table:table-row></table:table>";
    }

    private static String slide(String inside) {
        return "<draw:page draw:name=\"p\">" + inside
                + framed("<draw:text-box><text:p>Ke hoach</text:p></draw:text-box>") + "</draw:page>";
    }

    private static String link(String target) {
        return " xlink:href=\"" + target + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"";
    }
}
