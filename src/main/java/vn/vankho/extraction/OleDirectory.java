package vn.vankho.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The directory of an OLE2 file and how its streams begin, read without parsing more of it ([MS-CFB] 2.2 to 2.6). */
final class OleDirectory {
    private static final int MAX_SECTORS = 64;
    private static final int MAX_HOPS = 4_096;
    private static final int ENTRY = 128;
    private static final int FAT_IN_HEADER = 109;
    private static final int SMALL_SECTOR = 64;
    private static final String ROOT = "Root Entry";

    private record Stream(int sector, long size) {}

    private final FileHead file;
    private final ByteBuffer header;
    private final int shift;
    private final Map<String, Stream> streams = new HashMap<>();
    private byte[] rootClass = {};

    private OleDirectory(FileHead file, ByteBuffer header, int shift) {
        this.file = file;
        this.header = header;
        this.shift = shift;
    }

    /** Empty where the header is none. */
    static OleDirectory of(FileHead file) throws IOException {
        var header = little(file.head());
        int shift = header.capacity() < 512 ? 0 : header.getShort(0x1E);
        var directory = new OleDirectory(file, header, shift);
        if (shift == 9 || shift == 12) directory.read();
        return directory;
    }

    private void read() throws IOException {
        int sector = header.getInt(0x30);
        for (int i = 0; i < MAX_SECTORS && sector >= 0; i++) {
            var bytes = file.bytes(place(sector), 1 << shift);
            for (int at = 0; at + ENTRY <= bytes.length; at += ENTRY) add(bytes, at);
            sector = next(sector);
        }
    }

    private void add(byte[] bytes, int at) {
        var entry = little(bytes);
        int length = Math.min(64, entry.getShort(at + 0x40)) - 2;
        if (length <= 0) return;
        var name = new String(bytes, at, length, StandardCharsets.UTF_16LE);
        if (name.equals(ROOT) && rootClass.length == 0) rootClass = Arrays.copyOfRange(bytes, at + 0x50, at + 0x60);
        streams.putIfAbsent(name, new Stream(entry.getInt(at + 0x74), entry.getInt(at + 0x78) & 0xFFFFFFFFL));
    }

    boolean isEmpty() {
        return streams.isEmpty();
    }

    /** The class of the file as a whole, as it stands in the file; sixteen bytes, or none. */
    byte[] rootClass() {
        return rootClass;
    }

    boolean has(String name) {
        return streams.containsKey(name);
    }

    /** The first 64 bytes of a stream, or what there is of them. */
    byte[] beginning(String name) throws IOException {
        @Nullable Stream stream = streams.get(name);
        if (stream == null || stream.sector < 0) return new byte[0];
        int length = (int) Math.min(SMALL_SECTOR, stream.size);
        long place = stream.size < header.getInt(0x38) ? small(stream.sector) : place(stream.sector);
        return place < 0 ? new byte[0] : file.bytes(place, length);
    }

    /** Where a small sector lies: small streams share the stream of the root. */
    private long small(int smallSector) throws IOException {
        @Nullable Stream root = streams.get(ROOT);
        if (root == null) return -1;
        long offset = (long) smallSector * SMALL_SECTOR;
        long hops = offset >> shift;
        if (hops > MAX_HOPS) return -1;
        int sector = root.sector;
        for (long i = 0; i < hops && sector >= 0; i++) sector = next(sector);
        return sector < 0 ? -1 : place(sector) + (offset & (1 << shift) - 1);
    }

    private long place(int sector) {
        return (sector + 1L) << shift;
    }

    private int next(int sector) throws IOException {
        int perSector = 1 << (shift - 2);
        int index = sector / perSector;
        if (index >= FAT_IN_HEADER) return -1;
        int fat = header.getInt(0x4C + 4 * index);
        if (fat < 0) return -1;
        var entry = file.bytes(place(fat) + 4L * (sector % perSector), 4);
        return entry.length < 4 ? -1 : little(entry).getInt();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
