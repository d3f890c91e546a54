package vn.vankho.legal.recognition;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * Whether a title can have been read no longer and no shorter than it is: nothing stands between the type and its first word, all of it
 * stands there, and behind it comes what only stands behind a title: the căn cứ or the addressee, with at most a rule and the office that
 * decides before them (Nghị định 30/2020/NĐ-CP, phụ lục I). Only of texts with a number: forms and minutes go on where a title would end.
 */
final class TitleEdges {
    private static final int MOST_BLANKS = 40;
    private static final int BEHIND = 400;

    private static final String RULE = "[-–—_=*]{3,100}";
    private static final String OFFICE = "(?:\\p{Lu}[\\p{Lu}\\d\\s,.()–-]{1,200}\\n\\s{0,20})?";
    private static final String BODY = "(?:Căn cứ|Kính gửi)(?!\\p{L})";

    /** The office stands out by its capitals. */
    private static final Pattern BEHIND_SMALL =
            Pattern.compile("[”\"»]?\\s{1,20}(?:" + RULE + "\\s{1,20})?" + OFFICE + BODY);
    /** A line in capitals below a title in capitals may belong to it, where nothing parts them. */
    private static final Pattern BEHIND_CAPITALS = Pattern.compile("[”\"»]?(?:\\s{1,20}|\\s{1,20}" + RULE + "\\s{1,20}"
            + OFFICE + "|[ \\t]{0,9}\\n[ \\t]{0,9}\\n\\s{0,9}" + OFFICE + ")" + BODY);

    private TitleEdges() {}

    static boolean areClear(ReadPages pages, DocumentHeader header, Map<HeaderField, Evidence> found) {
        var title = found.get(HeaderField.TITLE);
        if (header.number() == null || header.title() == null || title == null) return false;
        int start = pages.starts().get(title.page() - 1);
        var text = pages.text();
        var said = text.substring(start + title.from(), start + title.until());
        if (letters(said) != letters(header.title())) return false;
        int until = start + title.until();
        var behind = text.substring(until, Math.min(text.length(), until + BEHIND));
        boolean small = said.chars().anyMatch(Character::isLowerCase);
        return isBelow(found.get(HeaderField.TYPE), title, text, start)
                && (small ? BEHIND_SMALL : BEHIND_CAPITALS).matcher(behind).lookingAt();
    }

    /** Names of laws are spelled with the type before them and begin with it. */
    private static boolean isBelow(@Nullable Evidence type, Evidence title, String text, int start) {
        if (type == null || type.page() != title.page()) return false;
        if (type.from() == title.from()) return true;
        int apart = title.from() - type.until();
        return apart > 0
                && apart <= MOST_BLANKS
                && text.substring(start + type.until(), start + title.from()).isBlank();
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetterOrDigit).count();
    }
}
