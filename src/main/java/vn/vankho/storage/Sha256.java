package vn.vankho.storage;

/** SHA-256 of the bytes of an object, 64 lower-case hex digits: its name in the store and its proof. */
public record Sha256(String hex) {
    public Sha256 {
        if (!isOne(hex)) throw new IllegalArgumentException("not a SHA-256: " + hex);
    }

    static boolean isOne(String hex) {
        return hex.matches("[0-9a-f]{64}");
    }
}
