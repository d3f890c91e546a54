package vn.vankho.extraction.worker;

/** The signs by which a text may be of the time before Unicode, or cannot be. */
final class LegacySigns {
    /** What a guess of windows-1254 makes of signs of TCVN3, and the micro sign as a Greek letter. */
    private static final String MISREAD = "ĞİŞğışμ";

    private static final String ONLY_UNICODE = "ĂăĐđĨĩŨũƠơƯư";

    private LegacySigns() {}

    static int foreign(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xA1 && c <= 0xFF || c > 0xFF && c < 0x400 && MISREAD.indexOf(c) >= 0) count++;
        }
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
