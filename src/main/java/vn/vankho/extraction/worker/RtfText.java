package vn.vankho.extraction.worker;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Makes text of what rich text shows and the parser behind leaves out, and takes out what it does not show:
 * <ul>
 *   <li>Numbers ("Điều 5.", "b)"): the file brings each as it is shown, in a group before its paragraph, for programs that cannot count. The
 *       parser counts for the eye alone, in a list of HTML.
 *   <li>Notes, which some programs write as what may be passed over.
 *   <li>Words that somebody struck out while changes were recorded.
 *   <li>All that a file says without the words by which the parser knows that its head has ended ({@link RtfBody}).
 * </ul>
 *
 * <p>Source: RTF 1.9.1, "Bullets and Numbering" (listtext, ls; list 0: none), "Footnotes", "Track Changes" (deleted).
 */
final class RtfText {
    private static final String NUMBER = "{\\listtext";
    private static final String NOTE = "{\\*\\footnote";
    private static final Pattern DELETED = Pattern.compile("\\\\deleted(?![a-z0-9])");

    /** Signs that are written by their code or within a control word say nothing of what is shown: a bullet is one of them. */
    private static final Pattern CONTROLS = Pattern.compile("\\\\(?:'[0-9a-fA-F]{2}|[a-z]+-?\\d* ?|.)|[{}]");

    private static final Pattern SHOWN = Pattern.compile("[0-9A-Za-z]");
    private static final String BULLET = "{- }";

    /** A backslash before it is a sign of the text. */
    private static final Pattern IN_LIST = Pattern.compile("(?<!\\\\)\\\\ls\\d+");

    private RtfText() {}

    /** The same file with these in its text; the very bytes where it has none of them. */
    static byte[] shown(byte[] rtf) {
        var source = new String(rtf, StandardCharsets.ISO_8859_1);
        var text = source;
        if (text.contains(NUMBER)) text = numbered(text);
        if (text.contains(NOTE)) text = text.replace(NOTE, "{\\footnote");
        if (text.contains("\\deleted")) text = withoutDeleted(text);
        text = RtfBody.begun(text);
        return text.equals(source) ? rtf : text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String numbered(String source) {
        var out = new StringBuilder(source.length());
        int copied = 0;
        for (int found = source.indexOf(NUMBER); found >= 0; found = source.indexOf(NUMBER, copied)) {
            int end = RtfFonts.endOfGroup(source, found);
            var number = source.substring(found + NUMBER.length(), end);
            out.append(source, copied, found).append(isNumber(number) ? "{" + number : BULLET);
            copied = end;
        }
        out.append(source, copied, source.length());
        return IN_LIST.matcher(out).replaceAll("\\\\ls0");
    }

    private static boolean isNumber(String group) {
        return SHOWN.matcher(CONTROLS.matcher(group).replaceAll("")).find();
    }

    /** Runs that are groups of their own, as programs write them. */
    private static String withoutDeleted(String source) {
        var out = new StringBuilder(source.length());
        var deleted = DELETED.matcher(source);
        int copied = 0;
        // the group that is open and has no other within; -1 where there is none
        int group = -1;
        boolean struckOut = false;
        for (int at = 0; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == '\\') {
                struckOut |= deleted.region(at, source.length()).lookingAt();
                // what stands behind it opens and closes nothing
                at++;
            } else if (sign == '{') {
                group = at;
                struckOut = false;
            } else if (sign == '}') {
                if (struckOut && group >= 0) {
                    out.append(source, copied, group);
                    copied = at + 1;
                }
                group = -1;
                struckOut = false;
            }
        }
        return out.append(source, copied, source.length()).toString();
    }
}
