package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;

/** OpenDocument texts as attackers make them. */
final class HostileOpenDocument {
    private HostileOpenDocument() {}

    static byte[] odt(String doctype, String text) {
        return odf(doctype, text, "");
    }

    static byte[] odtWithEntity() {
        return odf("<!DOCTYPE o [<!ENTITY x SYSTEM \"" + Lookout.FILE + "\">]>", "trước &x; sau", "");
    }

    static byte[] odtWithLaughs() {
        return odf(HostileZips.LAUGHS, "&l9;", "");
    }

    static byte[] odtEncrypted() {
        return odf("", "kín", "<manifest:encryption-data manifest:checksum=\"x\"/>");
    }

    /** A workbook with a row for each word. */
    static byte[] ods(String words) {
        var rows = new StringBuilder();
        for (var word : words.split(" "))
            rows.append("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>")
                    .append(word)
                    .append("</text:p></table:table-cell></table:table-row>");
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", FileKind.ODS.mediaType().getBytes(UTF_8));
        entries.put(
                "content.xml",
                ("<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                                + "<table:table table:name=\"Danh mục\">" + rows
                                + "</table:table></office:spreadsheet></office:body></office:document-content>")
                        .getBytes(UTF_8));
        entries.put("META-INF/manifest.xml", "<manifest:manifest></manifest:manifest>".getBytes(UTF_8));
        return HostileZips.zip(entries);
    }

    private static byte[] odf(String doctype, String text, String manifest) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", FileKind.ODT.mediaType().getBytes(UTF_8));
        entries.put(
                "content.xml",
                ("<?xml version=\"1.0\"?>" + doctype
                                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                                + text + "</text:p></office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        entries.put(
                "META-INF/manifest.xml", ("<manifest:manifest>" + manifest + "</manifest:manifest>").getBytes(UTF_8));
        return HostileZips.zip(entries);
    }
}
