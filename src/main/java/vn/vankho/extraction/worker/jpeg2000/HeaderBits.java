package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/** The bits of the header of a packet: after a byte of ones a bit is left out (T.800, B.10.1). */
final class HeaderBits {
    private final Bytes in;
    private int last;
    private int left;

    HeaderBits(Bytes in) {
        this.in = in;
    }

    int bit() throws IOException {
        if (left == 0) {
            left = last == 0xFF ? 7 : 8;
            last = in.u8();
        }
        left--;
        return last >> left & 1;
    }

    int bits(int count) throws IOException {
        int value = 0;
        for (int i = 0; i < count; i++) value = value << 1 | bit();
        return value;
    }

    /** The rest of the byte is nothing; after one of ones stands another. */
    void end() throws IOException {
        if (last == 0xFF) in.u8();
    }

    /** How many passes a packet has of a block (T.800, table B.4). */
    int passes() throws IOException {
        if (bit() == 0) return 1;
        if (bit() == 0) return 2;
        int few = bits(2);
        if (few < 3) return 3 + few;
        int more = bits(5);
        return more < 31 ? 6 + more : 37 + bits(7);
    }
}
