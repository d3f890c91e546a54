package vn.vankho.vietnamese;

/** Signs that stand alone at the end of a line, each behind a blank: specks of a scan, and what stands between columns. */
final class LooseSigns {
    private LooseSigns() {}

    /** By hand: a line may be a padded table row of thousands of blanks, over which a pattern runs again from each of them. */
    static String without(String line, String signs) {
        int end = line.length();
        while (end > 1 && signs.indexOf(line.charAt(end - 1)) >= 0) {
            int blank = end - 1;
            while (blank > 0 && isBlank(line.charAt(blank - 1))) blank--;
            if (blank == end - 1) break;
            end = blank;
        }
        return line.substring(0, end);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }
}
