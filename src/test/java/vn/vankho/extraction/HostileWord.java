package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Word as attackers make them. */
final class HostileWord {
    private HostileWord() {}

    static byte[] docx(String text) {
        return word("", "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>", Map.of());
    }

    static byte[] docxWithEntity() {
        return word(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + Lookout.FILE + "\">]>",
                "<w:p><w:r><w:t>trước &x; sau</w:t></w:r></w:p>",
                Map.of());
    }

    static byte[] docxWithLaughs() {
        return word(HostileZips.LAUGHS, "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", Map.of());
    }

    static byte[] docxWithOutsideTemplate() {
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                + " Target=\"" + Lookout.URL + "mau.dotm\" TargetMode=\"External\"/></Relationships>";
        return word(
                "",
                "<w:p><w:r><w:t>Mẫu ở ngoài</w:t></w:r></w:p>",
                Map.of("word/_rels/document.xml.rels", relations.getBytes(UTF_8)));
    }

    static byte[] docxWithMacro() {
        return HostileZips.zip(Map.of(
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
        for (int i = 0; i < depth; i++) inner = docxAround(inner);
        return inner;
    }

    /** It says that a document lies in it. */
    static byte[] docxAround(byte[] inner) {
        return word(
                "",
                "<w:p><w:r><w:t>tầng</w:t></w:r></w:p>",
                Map.of(
                        "word/embeddings/b.docx",
                        inner,
                        "word/_rels/document.xml.rels",
                        HostileZips.rels(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package",
                                "embeddings/b.docx",
                                "",
                                "")));
    }

    static byte[] docxNested(int depth) {
        return word("", "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth), Map.of());
    }

    /** Text that unfolds to many times its size. */
    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            HostileZips.put(zip, "[Content_Types].xml", types(mainType()));
            HostileZips.put(zip, "_rels/.rels", relations());
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
        return lying(bomb(megabytes));
    }

    static byte[] lying(byte[] bytes) {
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

    /** One more part beside the text. */
    static byte[] docxWith(String name, byte[] part) {
        return docxWith(Map.of(name, part));
    }

    static byte[] docxWith(Map<String, byte[]> parts) {
        return word("", "<w:p><w:r><w:t>trước phần lạ</w:t></w:r></w:p>", parts);
    }

    private static byte[] word(String doctype, String body, Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", types(mainType()));
        entries.put("_rels/.rels", relations());
        entries.put("word/document.xml", document(doctype, body));
        entries.putAll(more);
        return HostileZips.zip(entries);
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
        return HostileZips.rels(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                "word/document.xml",
                "",
                "");
    }

    private static byte[] document(String doctype, String body) {
        return (begin(doctype) + body + "</w:body></w:document>").getBytes(UTF_8);
    }

    private static String begin(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    }
}
