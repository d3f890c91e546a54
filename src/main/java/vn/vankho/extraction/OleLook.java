package vn.vankho.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/** Names in the directory of an OLE2 file, read without parsing it: they tell Word, Excel, PowerPoint and encrypted packages apart. */
final class OleLook {
    private static final int MAX_SECTORS = 64;
    private static final int ENTRY = 128;
    private static final int FAT_IN_HEADER = 109;

    private OleLook() {}

    static @Nullable FileKind kind(FileHead file, String name) throws IOException {
        var names = names(file);
        if (names.isEmpty()) throw new Refused("extraction.door.damaged", name);
        if (names.contains("EncryptedPackage")) throw new Refused("extraction.door.encrypted", name);
        if (names.contains("WordDocument")) return FileKind.DOC;
        if (names.contains("Workbook") || names.contains("Book")) return FileKind.XLS;
        if (names.contains("PowerPoint Document")) return FileKind.PPT;
        return null;
    }

    private static Set<String> names(FileHead file) throws IOException {
        var header = ByteBuffer.wrap(file.head()).order(ByteOrder.LITTLE_ENDIAN);
        var names = new HashSet<String>();
        if (header.capacity() < 512) return names;
        int shift = header.getShort(0x1E);
        if (shift != 9 && shift != 12) return names;
        int size = 1 << shift;
        int sector = header.getInt(0x30);
        for (int i = 0; i < MAX_SECTORS && sector >= 0; i++) {
            var bytes = file.bytes((sector + 1L) << shift, size);
            for (int at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
                int length = Math.min(
                                64,
                                ByteBuffer.wrap(bytes)
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .getShort(at + 0x40))
                        - 2;
                if (length > 0) names.add(new String(bytes, at, length, StandardCharsets.UTF_16LE));
            }
            sector = next(file, header, shift, sector);
        }
        return names;
    }

    private static int next(FileHead file, ByteBuffer header, int shift, int sector) throws IOException {
        int perSector = 1 << (shift - 2);
        int index = sector / perSector;
        if (index >= FAT_IN_HEADER) return -1;
        int fat = header.getInt(0x4C + 4 * index);
        if (fat < 0) return -1;
        var entry = file.bytes(((fat + 1L) << shift) + 4L * (sector % perSector), 4);
        return entry.length < 4
                ? -1
                : ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
