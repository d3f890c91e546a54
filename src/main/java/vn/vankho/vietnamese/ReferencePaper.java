package vn.vankho.vietnamese;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * A consolidated text that nobody signed, taken away to look things up: "Bản hợp nhất để tra cứu, không phải văn bản hợp nhất chính thức". Number,
 * day and signature below are those of the text it was made of, which it must not be taken for.
 */
final class ReferencePaper {
    /** Also as this portal prints it in English, above a Vietnamese text. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)(?:bản|văn bản) hợp nhất (?:để tra cứu|.{0,60}không phải (?:là )?văn bản hợp nhất chính thức).*"
                    + "|consolidated for reference; not an official consolidated text.*");

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?iu),?\\s(?:có hiệu lực (?:thi hành )?(?:kể )?từ|(?:đã )?được sửa đổi|in force from|as amended).*$");

    /** Thành phố, thị xã, thị trấn, quận, phường: the name of the place stands on the next line. */
    private static final Pattern SHORTENED = Pattern.compile("(?<![\\p{L}\\d])(?:TP|Tp|TX|TT|Q|P)\\.$");

    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:Văn bản|Text):\\s*");
    private static final int NOTICE_WITHIN = 6, LONGEST = 12, HEAD = 4_000;

    private ReferencePaper() {}

    /** Null: the page says of itself no such thing. */
    static @Nullable DocumentHeader in(String page) {
        var head = VietnameseText.normalise(page.substring(0, Math.min(page.length(), HEAD)));
        var lines = TextLines.first(head, NOTICE_WITHIN + LONGEST);
        for (int i = 0; i < Math.min(NOTICE_WITHIN, lines.size()); i++)
            if (NOTICE.matcher(lines.get(i).text()).matches())
                return new DocumentHeader(null, HeaderEnd.CONSOLIDATED, null, null, name(lines, i + 1));
        return null;
    }

    /** Of which text it is: the lines below the notice, down to the day since when that is in force. */
    private static @Nullable String name(List<Line> lines, int from) {
        var name = new StringBuilder();
        for (int i = from; i < Math.min(from + LONGEST, lines.size()); i++) {
            name.append(name.isEmpty() ? "" : " ").append(lines.get(i).text());
            var end = BEHIND_NAME.matcher(name);
            if (end.find())
                return LABEL.matcher(name.substring(0, end.start()))
                        .replaceFirst("")
                        .strip();
            if (name.charAt(name.length() - 1) == '.'
                    && !SHORTENED.matcher(name).find())
                return LABEL.matcher(name.substring(0, name.length() - 1)).replaceFirst("");
        }
        return null;
    }
}
