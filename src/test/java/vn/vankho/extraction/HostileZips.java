package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers as attackers and broken disks make them. */
final class HostileZips {
    static final String LAUGHS = laughs();

    private HostileZips() {}

    /** One shared string shown in a hundred thousand cells. */
    static byte[] xlsxThatRepeats() {
        var cells = new StringBuilder();
        for (int i = 1; i <= 100_000; i++)
            cells.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>0</v></c></row>");
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + Workers.XLSX
                                + ".main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>")
                        .getBytes(UTF_8),
                "_rels/.rels",
                rels(office + "/officeDocument", "xl/workbook.xml", "", ""),
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                        .getBytes(UTF_8),
                "xl/_rels/workbook.xml.rels",
                rels(office + "/worksheet", "worksheets/s.xml", office + "/sharedStrings", "sharedStrings.xml"),
                "xl/worksheets/s.xml",
                ("<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>").getBytes(UTF_8),
                "xl/sharedStrings.xml",
                ("<sst xmlns=\"" + main + "\" count=\"1\" uniqueCount=\"1\"><si><t>" + "chuỗi dài ".repeat(3_000)
                                + "</t></si></sst>")
                        .getBytes(UTF_8)));
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** Bits turned here and there, always the same ones. */
    static byte[] worn(byte[] bytes) {
        var worn = bytes.clone();
        var random = new java.util.Random(bytes.length);
        for (int i = 0; i < 40; i++) worn[64 + random.nextInt(worn.length - 128)] ^= (byte) (1 << random.nextInt(8));
        return worn;
    }

    /** Entries that share their content: the directory names one place many times. */
    static byte[] overlapping(byte[] container, String name, int times) {
        var bytes = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        int end = container.length - 22;
        int directory = bytes.getInt(end + 16);
        var out = new ByteArrayOutputStream();
        out.write(container, 0, end);
        int count = bytes.getShort(end + 10);
        for (int at = directory; at < end; at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30)) {
            if (!new String(container, at + 46, bytes.getShort(at + 28), UTF_8).equals(name)) continue;
            for (int i = 0; i < times; i++, count++) {
                var entry = ByteBuffer.allocate(46 + 9).order(ByteOrder.LITTLE_ENDIAN);
                entry.put(container, at, 46).put(String.format("word/%04d", i).getBytes(UTF_8));
                entry.putShort(28, (short) 9).putShort(30, (short) 0);
                out.writeBytes(entry.array());
            }
        }
        var tail = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).put(container, end, 22);
        tail.putShort(8, (short) count).putShort(10, (short) count).putInt(12, out.size() - directory);
        out.writeBytes(tail.array());
        return out.toByteArray();
    }

    /** The directory says that the first entry begins where there is nothing but the end. */
    static byte[] entryPastTheEnd(byte[] container) {
        var bytes = ByteBuffer.wrap(container.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int end = container.length - 22;
        bytes.putInt(bytes.getInt(end + 16) + 42, end);
        return bytes.array();
    }

    /** The last end of the file, and the longer record before it, speak of one entry: many stand at the place that they name. */
    static byte[] moreThanItSays(byte[] container, int times) {
        var bytes = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        int end = container.length - 22;
        int directory = bytes.getInt(end + 16);
        int entry = 46 + bytes.getShort(directory + 28);
        var out = new ByteArrayOutputStream();
        out.write(container, 0, directory);
        for (int i = 0; i < times; i++) out.write(container, directory, entry);
        var tail = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(0x06064B50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        tail.putLong(1).putLong(1).putLong(entry).putLong(directory);
        tail.putInt(0x07064B50).putInt(0).putLong(out.size()).putInt(1);
        tail.putInt(0x06054B50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(entry)
                .putInt(directory);
        out.writeBytes(tail.array());
        return out.toByteArray();
    }

    /** In the comment of its end stands another end that speaks of one small entry, and does not end the file itself. */
    static byte[] endInItsComment(byte[] container) {
        var all = ByteBuffer.allocate(container.length + 23)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(container);
        all.putShort(container.length - 2, (short) 23);
        all.putInt(0x06054B50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(46)
                .putInt(0);
        return all.array();
    }

    /** As many entries as may be, each with a thousand fields of nothing: what a reader makes of one is many times as large. */
    static byte[] fieldsOfNothing(int entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                var entry = new ZipEntry(i + ".txt");
                var fields = ByteBuffer.allocate(4_000).order(ByteOrder.LITTLE_ENDIAN);
                for (int no = 0; no < 1_000; no++)
                    fields.putShort((short) (0x4000 + no)).putShort((short) 0);
                entry.setExtra(fields.array());
                zip.putNextEntry(entry);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String laughs() {
        var dtd = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha ha ha ha \">");
        for (int i = 1; i < 10; i++) dtd.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        return dtd.append("]>").toString();
    }

    static byte[] rels(String type, String target, String secondType, String second) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/>"
                        + (second.isEmpty()
                                ? ""
                                : "<Relationship Id=\"r2\" Type=\"" + secondType + "\" Target=\"" + second + "\"/>")
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) put(zip, entry.getKey(), entry.getValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
