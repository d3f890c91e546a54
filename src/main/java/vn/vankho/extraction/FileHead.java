package vn.vankho.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The first and last kilobytes of a file, and places in between on demand. */
final class FileHead {
    private static final int HEAD = 8 * 1024;
    private static final int PDF_HEAD = 1024;
    private static final int TAIL = 64 * 1024;
    private static final int TRAILER = 4 * 1024;
    /** Of HEIF: what its container says to hold. */
    private static final Set<String> BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private static final Pattern TABLE = Pattern.compile("startxref\\s+(\\d{1,12})\\s");
    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

    private final Places places;
    private final long size;
    private final Supplier<Path> path;
    private final byte[] head;

    FileHead(FileChannel channel, Path path) throws IOException {
        this(channel::read, channel.size(), () -> path);
    }

    /** @param path makes the file of them, for who can only read one */
    FileHead(byte[] all, Supplier<Path> path) throws IOException {
        this((into, at) -> taken(all, into, (int) at), all.length, path);
    }

    private FileHead(Places places, long size, Supplier<Path> path) throws IOException {
        this.places = places;
        this.size = size;
        this.path = path;
        this.head = bytes(0, HEAD);
    }

    /** Reads from a place on, as a channel does. */
    private interface Places {
        int read(ByteBuffer into, long at) throws IOException;
    }

    private static int taken(byte[] all, ByteBuffer into, int at) {
        int length = Math.min(into.remaining(), all.length - at);
        into.put(all, at, length);
        return length;
    }

    Path path() {
        return path.get();
    }

    byte[] head() {
        return head;
    }

    long size() {
        return size;
    }

    byte[] tail() throws IOException {
        return bytes(Math.max(0, size() - TAIL), TAIL);
    }

    /** At most {@code length} bytes at a place; fewer at the end of the file. */
    byte[] bytes(long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(Math.clamp(size() - position, 0, length));
        while (buffer.hasRemaining() && places.read(buffer, position + buffer.position()) >= 0) {}
        return buffer.array();
    }

    boolean begins(int... marks) {
        if (head.length < marks.length) return false;
        for (int i = 0; i < marks.length; i++) if ((head[i] & 0xFF) != marks[i]) return false;
        return true;
    }

    /** Whether it is a picture in a format of telephones and browsers (HEIC, AVIF, WebP) that the portal has no reader for. */
    boolean isUnreadablePicture() {
        var begin = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("RIFF") && begin.endsWith("WEBP")) return true;
        return begin.startsWith("ftyp", 4) && BRANDS.contains(begin.substring(8));
    }

    /** A workbook without a container around it, of any version of Excel: its first record, and how long that is ([MS-XLS] 2.4.21). */
    boolean isBareBook() {
        return begins(0x09, 0x00, 4, 0)
                || begins(0x09, 0x02, 6, 0)
                || begins(0x09, 0x04, 6, 0)
                || begins(0x09, 0x08, 8, 0)
                || begins(0x09, 0x08, 16, 0);
    }

    /** Readers take a PDF whose mark comes a little late; so do we. */
    boolean isPdf() {
        return new String(head, 0, Math.min(head.length, PDF_HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    boolean hasPdfEnd() throws IOException {
        var end = latin(tail());
        return end.contains("%%EOF") || end.contains("startxref");
    }

    /**
     * Whether a trailer at either end names an encryption dictionary: {@code /Encrypt 12 0 R}. The trailer of a packed table of many
     * objects stands before it, so far from the end that only {@code startxref} leads there.
     */
    boolean namesPdfEncryption() throws IOException {
        var tail = latin(tail());
        if (ENCRYPT.matcher(latin(head)).find() || ENCRYPT.matcher(tail).find()) return true;
        var said = TABLE.matcher(tail);
        while (said.find()) {
            long before = Math.max(0, latin(head).indexOf("%PDF-"));
            var place = latin(bytes(before + Long.parseLong(said.group(1)), TRAILER));
            if (ENCRYPT.matcher(place).find()) return true;
        }
        return false;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
