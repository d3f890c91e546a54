package vn.vankho.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** winmail.dat as Exchange writes it, as far as readers look ([MS-OXTNEF] 2.1). Names are ASCII here: the old field has no other. */
final class WinmailFile {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int RENDER_DATA = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    WinmailFile() {
        out.writeBytes(little(6).putInt(SIGNATURE).putShort((short) 1).array());
    }

    WinmailFile attach(String name, byte[] bytes) {
        attribute(RENDER_DATA, new byte[14]);
        attribute(TITLE, (name + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(DATA, bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void attribute(int id, byte[] bytes) {
        int sum = 0;
        for (byte one : bytes) sum += one & 0xFF;
        out.write(2);
        out.writeBytes(little(8).putInt(id).putInt(bytes.length).array());
        out.writeBytes(bytes);
        out.writeBytes(little(2).putShort((short) sum).array());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
