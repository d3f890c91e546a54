package vn.vankho.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** Fails at the end, or before, when the bytes are not those that a zip says were packed. */
final class WholeBytes extends CheckedInputStream {
    private final long size;
    private final long sum;
    private long came;

    WholeBytes(InputStream in, long size, long sum) {
        super(in, new CRC32());
        this.size = size;
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count;
        try {
            count = super.read(into, from, length);
        } catch (RuntimeException e) {
            // of an unpacker that was led astray
            throw new ZipException(e.toString());
        }
        came += Math.max(0, count);
        if (came > size || count < 0 && (came < size || getChecksum().getValue() != sum))
            throw new ZipException("other bytes than were packed");
        return count;
    }
}
