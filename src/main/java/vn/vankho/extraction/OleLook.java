package vn.vankho.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * Tells Word, Excel, PowerPoint, Outlook and encrypted files of the old kind apart by what their directory names and how their main stream
 * begins ([MS-DOC] 2.5.2, [MS-XLS] 2.4.117, [MS-PPT] 2.3.2).
 */
final class OleLook {
    private static final int FIB_FLAGS = 0x0A;
    private static final int FIB_ENCRYPTED = 0x0100;
    private static final int XLS_FILE_PASS = 0x002F;
    private static final int PPT_TOKEN = 12;
    private static final int PPT_ENCRYPTED = 0xF3D1C4DF;

    /** {00020D0B-0000-0000-C000-000000000046} as it stands in a file ([MS-OXMSG] 2.1). */
    private static final String OUTLOOK = "0b0d020000000000c000000000000046";

    private OleLook() {}

    static @Nullable FileKind kind(OleDirectory file, String name) {
        if (file.isEmpty()) throw new Refused("extraction.door.damaged", name);
        if (file.has("EncryptedPackage")) throw new Refused("extraction.door.encrypted", name);
        // others may lie in a letter, and a letter in them
        if (HexFormat.of().formatHex(file.rootClass()).equals(OUTLOOK)) return FileKind.MSG;
        if (file.has("WordDocument")) return FileKind.DOC;
        if (file.has("Workbook") || file.has("Book")) return FileKind.XLS;
        if (file.has("PowerPoint Document")) return FileKind.PPT;
        return null;
    }

    /** Whether it says to be encrypted, be it with a password that everybody has. */
    static boolean saysEncrypted(OleDirectory file, FileKind kind) throws IOException {
        return switch (kind) {
            case DOC -> {
                var fib = bytes(file, "WordDocument");
                yield fib.limit() > FIB_FLAGS + 1 && (fib.getShort(FIB_FLAGS) & FIB_ENCRYPTED) != 0;
            }
            case XLS -> hasFilePass(bytes(file, file.has("Workbook") ? "Workbook" : "Book"));
            case PPT -> {
                var user = bytes(file, "Current User");
                yield file.has("EncryptedSummary")
                        || user.limit() >= PPT_TOKEN + 4 && user.getInt(PPT_TOKEN) == PPT_ENCRYPTED;
            }
            default -> false;
        };
    }

    /** Whether a workbook that lies in its file without a container does. */
    static boolean saysEncryptedBare(byte[] head) {
        return hasFilePass(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The record stands right behind the first one, at most a mark of write protection between them. */
    private static boolean hasFilePass(ByteBuffer stream) {
        for (int at = 0; at + 4 <= stream.limit(); at += 4 + (stream.getShort(at + 2) & 0xFFFF))
            if (stream.getShort(at) == XLS_FILE_PASS) return true;
        return false;
    }

    private static ByteBuffer bytes(OleDirectory file, String stream) throws IOException {
        return ByteBuffer.wrap(file.beginning(stream)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
