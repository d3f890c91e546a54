package vn.vankho.vietnamese;

import java.util.regex.Pattern;

/** A page saved from a site of laws: the menu of the site stands above the head of the document, and blanks within a line mean nothing. */
public final class SitePage {
    private static final int ABOVE_NATION = 5;
    private static final Pattern NATION = Pattern.compile(
            "(?u)CỘNG\\s{1,40}H(?:ÒA|OÀ)\\s{1,40}XÃ\\s{1,40}HỘI\\s{1,40}CHỦ\\s{1,40}NGHĨA\\s{1,40}VIỆT\\s{1,40}NAM");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\S) {2,60}(?=\\S)");

    private SitePage() {}

    /** @return where the head begins, a few lines above the name of the nation; -1 where nothing stands above it */
    public static int head(String text) {
        var nation = NATION.matcher(text);
        if (!nation.find() || nation.start() < ABOVE_NATION) return -1;
        int start = nation.start();
        for (int line = 0; line < ABOVE_NATION && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
        return Math.max(0, start);
    }

    public static String singleBlanks(String page) {
        return BLANKS.matcher(page).replaceAll(" ");
    }
}
