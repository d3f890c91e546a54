package vn.vankho.extraction.worker;

import vn.vankho.vietnamese.LegacyCharset;

/** The signs by which a text may be of the time before Unicode, or cannot be. */
final class LegacySigns {
    private static final String ONLY_UNICODE = "ĂăĐđĨĩŨũƠơƯư";

    private LegacySigns() {}

    static int foreign(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (LegacyCharset.isForeign(text.charAt(i))) count++;
        return count;
    }

    /** Letters that only a Unicode text has, also where the marks stand apart. */
    static int onlyUnicode(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x300 && c <= 0x323) count++;
            else if (c > 0xFF && c < 0x1B1 && ONLY_UNICODE.indexOf(c) >= 0) count++;
        }
        return count;
    }
}
