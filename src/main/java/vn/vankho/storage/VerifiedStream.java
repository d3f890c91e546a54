package vn.vankho.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Passes bytes on and fails at the end when they are not those of the name. */
final class VerifiedStream extends FilterInputStream {
    private final Sha256 expected;
    private final MessageDigest digest = Digests.sha256();
    private boolean ended;

    VerifiedStream(InputStream in, Sha256 expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value < 0) end();
        else digest.update((byte) value);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0) end();
        else digest.update(buffer, offset, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        // skipped bytes would escape the digest
        long left = count;
        var buffer = new byte[8192];
        while (left > 0) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) break;
            left -= read;
        }
        return count - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() throws IOException {
        if (ended) return;
        ended = true;
        var found = Spool.hash(digest);
        if (!found.equals(expected)) throw new ObjectDamaged(expected, found);
    }
}
