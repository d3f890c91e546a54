package vn.vankho.document;

import org.jspecify.annotations.Nullable;

/** A trích yếu as it was read: what is longer than a title may be ends behind a whole word, with a mark that says so. */
public final class ReadTitle {
    private static final String CUT = "…";
    /** A word this far from the end is none: letters without a blank are cut where they are. */
    private static final int LONGEST_WORD = 100;

    private ReadTitle() {}

    static @Nullable String fitting(@Nullable String title) {
        if (title == null || title.strip().length() <= DocumentData.TITLE_LENGTH) return title;
        var whole = title.strip();
        int most = DocumentData.TITLE_LENGTH - CUT.length();
        int blank = whole.lastIndexOf(' ', most);
        int end = blank < most - LONGEST_WORD ? most : blank;
        if (Character.isHighSurrogate(whole.charAt(end - 1))) end--;
        return whole.substring(0, end).strip() + CUT;
    }

    /** Whether more stands in the file than in this title, which was read and not said by a person. */
    public static boolean isCut(String title) {
        return title.endsWith(CUT) && title.length() > DocumentData.TITLE_LENGTH - LONGEST_WORD - 2 * CUT.length();
    }
}
