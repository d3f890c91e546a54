package vn.vankho.extraction.worker.jpeg2000;

/** Bits of passes that are not coded: after a byte of ones a bit is left out (T.800, D.6). */
final class RawBits {
    private final byte[] data;
    private int at;
    private int last;
    private int left;

    RawBits(byte[] data) {
        this.data = data;
    }

    /** Ones behind the end. */
    int bit() {
        if (left == 0) {
            left = last == 0xFF ? 7 : 8;
            last = at < data.length ? data[at++] & 0xFF : 0xFF;
        }
        left--;
        return last >> left & 1;
    }
}
