package vn.vankho.storage;

import java.io.IOException;

/** The store gave other bytes than were put. Nothing may be done with them; a backup must bring the original back. */
public final class ObjectDamaged extends IOException {
    private final Sha256 expected;

    ObjectDamaged(Sha256 expected, Sha256 found) {
        super("object sha256/%s is damaged: its bytes have the SHA-256 %s".formatted(expected.hex(), found.hex()));
        this.expected = expected;
    }

    /** The name of the object, which its bytes no longer have. */
    public Sha256 expected() {
        return expected;
    }
}
