package vn.vankho.extraction;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Containers of old office files whose chains do not end. */
final class HostileOle {
    private static final int SECTOR = 512;

    private HostileOle() {}

    /** Every sector is followed by itself. */
    static byte[] inCircles(byte[] file) {
        var bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(76) + 1) * SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) bytes.putInt(table + 4 * i, i);
        return bytes.array();
    }

    /** Every entry of the directory has the first one beside and below it. */
    static byte[] directoryInCircles(byte[] file) {
        var bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int directory = (bytes.getInt(48) + 1) * SECTOR;
        for (int at = directory + 128; at < directory + SECTOR; at += 128)
            bytes.putInt(at + 68, 1).putInt(at + 72, 1).putInt(at + 76, 0);
        return bytes.array();
    }
}
