package vn.vankho.vietnamese;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * The name of an annex that was sent without its decision: between "Phụ lục I" at the top and "(Kèm theo Quyết định số …)"
 * (Nghị định 30/2020/NĐ-CP, phụ lục I, mục III).
 */
final class AppendixName {
    private static final Pattern ANNEX =
            Pattern.compile("(?iu)phụ lục(?:\\s+(?:số\\s+)?[IVXLC\\d]{1,5}[a-z]?)?\\s*[.:]?");
    private static final Pattern ISSUED_WITH = Pattern.compile("(?iu)\\((?:ban hành )?kèm theo .*");
    private static final Pattern SIGNS = Pattern.compile("[-–—_=*.…\\s]*");
    private static final int WITHIN = 4, LINES = 6, LONGEST = 400;

    private AppendixName() {}

    static @Nullable String in(List<Line> lines) {
        int top = 0;
        while (top < Math.min(WITHIN, lines.size())
                && !ANNEX.matcher(lines.get(top).text()).matches()) top++;
        if (top >= Math.min(WITHIN, lines.size())) return null;
        var title = new StringBuilder();
        for (int i = top + 1; i < Math.min(lines.size(), top + 1 + LINES); i++) {
            var text = lines.get(i).text().strip();
            if (ISSUED_WITH.matcher(text).matches())
                return title.isEmpty() || title.length() > LONGEST
                        ? null
                        : title.toString().replaceAll("\\s+", " ");
            if (text.contains(":") || OfficeWords.isBody(text)) return null;
            if (!SIGNS.matcher(text).matches())
                title.append(title.isEmpty() ? "" : " ").append(text);
        }
        return null;
    }
}
