package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet as attackers make them. */
final class HostileTables {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HostileTables() {}

    private interface Rows {
        void write(OutputStream out) throws IOException;
    }

    static byte[] sheet(String before, String rows) {
        return workbook(before, out -> out.write(rows.getBytes(UTF_8)));
    }

    /** Entities that unfold to gigabytes. */
    static byte[] laughs() {
        return sheet(HostileZips.LAUGHS, "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&l9;</v></c></row>");
    }

    static byte[] rows(int count) {
        return workbook("", out -> {
            for (int i = 1; i <= count; i++)
                out.write(("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row>").getBytes(UTF_8));
        });
    }

    /** One cell. */
    static byte[] longString(int megabytes) {
        var block = "A".repeat(1_000_000).getBytes(UTF_8);
        return workbook("", out -> {
            out.write("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>".getBytes(UTF_8));
            for (int i = 0; i < megabytes; i++) out.write(block);
            out.write("</v></c></row>".getBytes(UTF_8));
        });
    }

    private static byte[] workbook(String before, Rows rows) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            HostileZips.put(
                    zip,
                    "[Content_Types].xml",
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + Workers.XLSX
                                    + ".main+xml\"/>"
                                    + "<Override PartName=\"/xl/worksheets/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>")
                            .getBytes(UTF_8));
            HostileZips.put(
                    zip, "_rels/.rels", HostileZips.rels(OFFICE + "/officeDocument", "xl/workbook.xml", "", ""));
            HostileZips.put(
                    zip,
                    "xl/workbook.xml",
                    ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                            .getBytes(UTF_8));
            HostileZips.put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    HostileZips.rels(OFFICE + "/worksheet", "worksheets/s.xml", "", ""));
            zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
            zip.write((before + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(UTF_8));
            rows.write(zip);
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
