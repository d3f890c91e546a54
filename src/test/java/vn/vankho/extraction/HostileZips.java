package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word, Excel and OpenDocument containers as attackers and broken disks make them. */
final class HostileZips {
    static final String SECRET = "file:///etc/passwd";
    private static final String LAUGHS = laughs();

    private HostileZips() {}

    static byte[] docx(String text) {
        return word("", "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>", Map.of());
    }

    static byte[] docxWithEntity() {
        return word(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + SECRET + "\">]>",
                "<w:p><w:r><w:t>trước &x; sau</w:t></w:r></w:p>",
                Map.of());
    }

    static byte[] docxWithLaughs() {
        return word(LAUGHS, "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", Map.of());
    }

    static byte[] docxWithOutsideTemplate() {
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                + " Target=\"http://127.0.0.1:9/mau.dotm\" TargetMode=\"External\"/></Relationships>";
        return word(
                "",
                "<w:p><w:r><w:t>Mẫu ở ngoài</w:t></w:r></w:p>",
                Map.of("word/_rels/document.xml.rels", relations.getBytes(UTF_8)));
    }

    static byte[] docxWithMacro() {
        return zip(Map.of(
                "[Content_Types].xml",
                types("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "word/document.xml",
                document("", "<w:p/>"),
                "word/vbaProject.bin",
                new byte[64]));
    }

    static byte[] docxWithPathsOutside() {
        return word(
                "",
                "<w:p><w:r><w:t>đường dẫn</w:t></w:r></w:p>",
                Map.of("../../../../tmp/vankho-hostile", new byte[10], "/etc/vankho-hostile", new byte[10]));
    }

    /** Each document lies in the one before. */
    static byte[] docxInDocx(int depth) {
        var inner = docx("đáy");
        for (int i = 0; i < depth; i++)
            inner = word(
                    "",
                    "<w:p><w:r><w:t>tầng</w:t></w:r></w:p>",
                    Map.of(
                            "word/embeddings/b.docx",
                            inner,
                            "word/_rels/document.xml.rels",
                            rels(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package",
                                    "embeddings/b.docx",
                                    "",
                                    "")));
        return inner;
    }

    static byte[] docxNested(int depth) {
        return word("", "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth), Map.of());
    }

    /** Text that unfolds to many times its size. */
    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types(mainType()));
            put(zip, "_rels/.rels", relations());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(begin("").getBytes(UTF_8));
            var block = ("<w:p><w:r><w:t>" + "A".repeat(2_000) + "</w:t></w:r></w:p>")
                    .repeat(100)
                    .getBytes(UTF_8);
            for (long n = 0; n < megabytes * 1_000_000L; n += block.length) zip.write(block);
            zip.write("</w:body></w:document>".getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The same, but its directory says that every file in it is small. */
    static byte[] bombThatLies(int megabytes) {
        var bytes = bomb(megabytes);
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - 46; at >= 0; at--)
            if (buffer.getInt(at) == 0x02014B50 && buffer.getInt(at + 24) > 1_000_000) buffer.putInt(at + 24, 5_000);
        return bytes;
    }

    static byte[] manyEntries(int count) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) entries.put("word/" + i, new byte[0]);
        return word("", "<w:p/>", entries);
    }

    static byte[] encrypted() throws Exception {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(docx("bí mật"));
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

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

    static byte[] odt(String doctype, String text) {
        return odf(doctype, text, "");
    }

    static byte[] odtWithEntity() {
        return odf("<!DOCTYPE o [<!ENTITY x SYSTEM \"" + SECRET + "\">]>", "trước &x; sau", "");
    }

    static byte[] odtWithLaughs() {
        return odf(LAUGHS, "&l9;", "");
    }

    static byte[] odtEncrypted() {
        return odf("", "kín", "<manifest:encryption-data manifest:checksum=\"x\"/>");
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
        return zip(entries);
    }

    private static String laughs() {
        var dtd = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha ha ha ha \">");
        for (int i = 1; i < 10; i++) dtd.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        return dtd.append("]>").toString();
    }

    private static byte[] word(String doctype, String body, Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", types(mainType()));
        entries.put("_rels/.rels", relations());
        entries.put("word/document.xml", document(doctype, body));
        entries.putAll(more);
        return zip(entries);
    }

    private static String mainType() {
        return Workers.DOCX + ".main+xml";
    }

    private static byte[] types(String main) {
        return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"docx\" ContentType=\"" + Workers.DOCX + "\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>")
                .getBytes(UTF_8);
    }

    private static byte[] relations() {
        return rels(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                "word/document.xml",
                "",
                "");
    }

    private static byte[] rels(String type, String target, String secondType, String second) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/>"
                        + (second.isEmpty()
                                ? ""
                                : "<Relationship Id=\"r2\" Type=\"" + secondType + "\" Target=\"" + second + "\"/>")
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    private static byte[] document(String doctype, String body) {
        return (begin(doctype) + body + "</w:body></w:document>").getBytes(UTF_8);
    }

    private static String begin(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
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

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
