package vn.vankho.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * The directory of a zip, counted before a reader loads it whole. What the end of the file says of it is not believed: readers do not
 * look at the number of entries, some not at the size, and they disagree on which of two ends holds. A file in which that
 * makes a difference is refused.
 *
 * @param from where the directory begins
 * @param size in bytes, up to the record behind it
 * @see "APPNOTE.TXT 4.3.12 to 4.3.16"
 */
record ZipDirectory(long from, long size) {
    private static final int MAX_SIZE = 4 * 1024 * 1024;
    private static final int MAX_ENTRIES = 10_000;
    /** Bytes of fields that systems add to entries: a reader makes an object of each four of them. */
    private static final int MAX_ADDED = 1024 * 1024;

    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONG_END = 0x06064B50;
    private static final int LONG_END_LENGTH = 56;
    private static final int LONG_PLACE = 0x07064B50;
    private static final int LONG_PLACE_LENGTH = 20;
    private static final long SAID_ELSEWHERE = 0xFFFFFFFFL;

    /** @throws Refused when it is too large to be loaded, or when readers may find another one */
    static void check(FileHead file, String name) throws IOException {
        var directory = of(file);
        if (directory == null) throw new Refused("extraction.door.damaged", name);
        if (directory.size > MAX_SIZE) throw new Refused("extraction.door.tooManyEntries", name, MAX_ENTRIES);
        directory.count(file, name);
    }

    private void count(FileHead file, String name) throws IOException {
        var all = bytes(file, from, (int) size);
        int at = 0;
        int added = 0;
        for (int entries = 1; beginsEntry(all, at); entries++) {
            int left = all.capacity() - at - ENTRY_LENGTH;
            // it goes on behind the directory, and so would a reader
            if (left < 0 || length(all, at) > left) throw new Refused("extraction.door.damaged", name);
            added += all.getShort(at + 30) & 0xFFFF;
            if (entries > MAX_ENTRIES) throw new Refused("extraction.door.tooManyEntries", name, MAX_ENTRIES);
            if (added > MAX_ADDED) throw new Refused("extraction.door.zipBomb", name);
            at += ENTRY_LENGTH + length(all, at);
        }
    }

    private static boolean beginsEntry(ByteBuffer all, int at) {
        return at + 4 <= all.capacity() && all.getInt(at) == ENTRY;
    }

    /** Of its name, what was added, and its comment. */
    private static int length(ByteBuffer all, int at) {
        return (all.getShort(at + 28) & 0xFFFF) + (all.getShort(at + 30) & 0xFFFF) + (all.getShort(at + 32) & 0xFFFF);
    }

    /** Of the last end in the file, which is where readers begin; null where there is none, or they may go on to another one. */
    private static @Nullable ZipDirectory of(FileHead file) throws IOException {
        long before = Math.max(0, file.size() - END_LENGTH - 0xFFFF);
        var tail = bytes(file, before, END_LENGTH + 0xFFFF);
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) != END) continue;
            long place = before + at;
            boolean endsTheFile = at + END_LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tail.capacity();
            var end = new End(tail.getShort(at + 10) & 0xFFFF, word(tail, at + 12), word(tail, at + 16));
            var place64 = bytes(file, place - LONG_PLACE_LENGTH, LONG_PLACE_LENGTH);
            if (place >= LONG_PLACE_LENGTH && place64.getInt(0) == LONG_PLACE)
                return endsTheFile ? longer(file, place64.getLong(8), end) : null;
            return endsTheFile || isCertain(file, end, place) ? end.before(place) : null;
        }
        return null;
    }

    /** Bytes behind the last end: readers take it only when a directory and a file are where it says. */
    private static boolean isCertain(FileHead file, End end, long place) throws IOException {
        return file.begins('P', 'K', 3, 4)
                && end.offset + end.size == place
                && beginsEntry(bytes(file, end.offset, 4), 0);
    }

    /** Some readers begin where the longer record says, others at its size before it; some take it only where the short one agrees. */
    private static @Nullable ZipDirectory longer(FileHead file, long place, End end) throws IOException {
        var record = bytes(file, place, LONG_END_LENGTH);
        if (record.capacity() < LONG_END_LENGTH || record.getInt(0) != LONG_END) return null;
        long count = record.getLong(32);
        long size = record.getLong(40);
        long offset = record.getLong(48);
        boolean agrees = (end.count == count || end.count == 0xFFFF)
                && (end.size == size || end.size == SAID_ELSEWHERE)
                && (end.offset == offset || end.offset == SAID_ELSEWHERE);
        return agrees && offset >= 0 && size >= 0 && offset == place - size ? new ZipDirectory(offset, size) : null;
    }

    private record End(int count, long size, long offset) {
        /** Something may stand before the first file of the zip, and then all places are later than they say. */
        @Nullable
        ZipDirectory before(long place) {
            return offset + size <= place ? new ZipDirectory(place - size, size) : null;
        }
    }

    private static long word(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    /** Empty where the place lies outside of the file. */
    private static ByteBuffer bytes(FileHead file, long from, int length) throws IOException {
        return ByteBuffer.wrap(from < 0 || from > file.size() ? new byte[0] : file.bytes(from, length))
                .order(ByteOrder.LITTLE_ENDIAN);
    }
}
