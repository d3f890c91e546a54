package vn.vankho.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers (RFC 9562, version 7): new rows land at the end of an index, and no counter is shared. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** A new identifier; two made in the same millisecond differ by 74 random bits. */
    public static UUID next() {
        long random = RANDOM.nextLong();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
