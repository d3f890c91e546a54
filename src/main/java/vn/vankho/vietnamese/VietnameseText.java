package vn.vankho.vietnamese;

/** Normal forms of Vietnamese text. The order of operations is part of the meaning: legacy decoding, then this, then tokens. */
public final class VietnameseText {
    private VietnameseText() {}

    /** Text of record: NFC, then the character map (soft hyphen and zero-width removed, Eth to Đ, blanks unified). For display. */
    public static String normalise(String raw) {
        throw new UnsupportedOperationException();
    }

    /** Without diacritics: NFD, marks dropped, đ to d. Case is kept. Never for provision labels: điểm d is not điểm đ. */
    public static String fold(String text) {
        throw new UnsupportedOperationException();
    }
}
