package vn.vankho.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Letters as Outlook saves them, as far as readers look ([MS-OXMSG] 2). */
final class OutlookFile implements AutoCloseable {
    private static final String TEXT = "001F";
    private static final String BYTES = "0102";

    private final POIFSFileSystem file = new POIFSFileSystem();
    private final DirectoryEntry message;
    private int attachments;

    OutlookFile(String subject, String body) throws IOException {
        this(null, subject, body);
    }

    private OutlookFile(DirectoryEntry inside, String subject, String body) throws IOException {
        message = inside == null ? file.getRoot() : inside;
        if (inside == null) message.setStorageClsid(new ClassID("{00020D0B-0000-0000-C000-000000000046}"));
        put(message, "__properties_version1.0", new byte[inside == null ? 32 : 24]);
        text(message, "0037", subject);
        text(message, "0C1A", "Nguyễn Thị Lan");
        text(message, "0C1F", "lan@so.example");
        text(message, "0E04", "Hoàng Văn Minh");
        text(message, "1000", body);
    }

    OutlookFile html(String html) throws IOException {
        put(message, "__substg1.0_1013" + BYTES, html.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OutlookFile attach(String name, byte[] bytes) throws IOException {
        var part = part(name);
        put(part, "__substg1.0_3701" + BYTES, bytes);
        return this;
    }

    /** A picture that the page shows. */
    OutlookFile show(String name, String contentId, byte[] bytes) throws IOException {
        var part = part(name);
        put(part, "__substg1.0_3701" + BYTES, bytes);
        text(part, "3712", contentId);
        return this;
    }

    OutlookFile attachLetter(String subject, String body, String name, byte[] bytes) throws IOException {
        try (var inner = new OutlookFile(part("").createDirectory("__substg1.0_3701000D"), subject, body)) {
            inner.attach(name, bytes);
        }
        return this;
    }

    /** A letter in a letter in a letter. */
    OutlookFile nest(int depth) throws IOException {
        if (depth == 0) return this;
        try (var inner = new OutlookFile(part("").createDirectory("__substg1.0_3701000D"), "tầng " + depth, "tầng")) {
            inner.nest(depth - 1);
        }
        return this;
    }

    private DirectoryEntry part(String name) throws IOException {
        var part = message.createDirectory("__attach_version1.0_#%08X".formatted(attachments++));
        put(part, "__properties_version1.0", new byte[8]);
        if (!name.isEmpty()) text(part, "3707", name);
        return part;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        file.writeFilesystem(out);
        return out.toByteArray();
    }

    private static void text(DirectoryEntry into, String property, String text) throws IOException {
        put(into, "__substg1.0_" + property + TEXT, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry into, String name, byte[] bytes) throws IOException {
        into.createDocument(name, new ByteArrayInputStream(bytes));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
