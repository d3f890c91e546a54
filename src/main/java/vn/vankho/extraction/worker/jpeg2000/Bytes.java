package vn.vankho.extraction.worker.jpeg2000;

import java.io.EOFException;
import java.io.IOException;

/** Numbers one after the other, the highest byte first. */
final class Bytes {
    private final byte[] data;
    private final int until;
    private int at;

    Bytes(byte[] data, int from, int until) {
        this.data = data;
        this.at = from;
        this.until = Math.min(until, data.length);
    }

    int at() {
        return at;
    }

    int left() {
        return until - at;
    }

    int u8() throws IOException {
        if (at >= until) throw new EOFException("the picture breaks off");
        return data[at++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    /** The next one without moving on; -1 at the end. */
    int peek16() {
        return left() < 2 ? -1 : (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    /** @throws IOException where it is more than fits */
    int size() throws IOException {
        long size = u32();
        if (size > Integer.MAX_VALUE) throw new IOException("a size of " + size);
        return (int) size;
    }

    /** The next ones as numbers of their own. */
    Bytes part(int length) throws IOException {
        if (length < 0 || length > left()) throw new EOFException("the picture breaks off");
        at += length;
        return new Bytes(data, at - length, at);
    }

    byte[] rest(int most) {
        int length = Math.clamp(most, 0, left());
        var rest = new byte[length];
        System.arraycopy(data, at, rest, 0, length);
        at += length;
        return rest;
    }
}
