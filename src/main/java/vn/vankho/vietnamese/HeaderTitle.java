package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentTypes.Heading;
import vn.vankho.vietnamese.TextLines.Line;

/** The trích yếu: below the type, or behind "V/v" of a letter. */
final class HeaderTitle {
    private static final int LONGEST = 2_000;

    private static final Pattern RULE_BEHIND = Pattern.compile("[-–—_]{4,}.*$");
    private static final Pattern RULE = Pattern.compile("[-–—_=*]{3,}");
    private static final Pattern SIGNS = Pattern.compile("[-–—_=*.…\\s\\d]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?u)(?:CỦA [\\p{Lu}\\s,-]+ )?(?:SỐ|Số|số)(?:\\s+\\d|\\s*[:….]).*");
    private static final Pattern ABOUT =
            Pattern.compile("(?u)(?:^|.*?\\s)(?:V/v|V/V|v/v|Vv|Về việc)\\s*:?\\s*(?<about>.*)");
    private static final Pattern SAYS_ABOUT = Pattern.compile("(?:VỀ|Về|về|V/v|V/V)[\\s:].*");
    private static final Pattern BEHIND_NUMBER = Pattern.compile("\\s(?:VỀ|Về|về)\\s.*");
    private static final Pattern COLUMN = Pattern.compile("\\t|\\s{4,}");
    private static final Pattern NAMED_LAW =
            Pattern.compile("(?u)(?<=(?:của|và|,) )(bộ luật|luật|pháp lệnh) (?!này(?!\\p{L}))(\\p{Ll})");
    private static final Pattern CODE = Pattern.compile("(?u)\\d{1,5}/[\\p{Ll}\\d/-]+");
    private static final Pattern PLACE = Pattern.compile("(?u).*,\\s*ngày.*");
    private static final Pattern PLACE_BEHIND = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\s.]{1,30},\\s*ngày.*$");

    /** Spelled with the type before them too, but places and people stand in their names, and capitals do not say which words they are. */
    private static final Set<String> CHARTERS = Set.of("Điều lệ", "Quy chế");

    private HeaderTitle() {}

    static @Nullable String below(List<Line> lines, int typeAt, int body, Heading type) {
        var title = new StringBuilder(behindType(type));
        for (int i = typeAt + 1; i < body && title.length() < LONGEST; i++) {
            if (!title.isEmpty() && isRuleWithin(lines, i, body)) continue;
            var text = RULE_BEHIND.matcher(lines.get(i).text()).replaceFirst("").strip();
            if (title.isEmpty()) {
                text = behindDate(text);
                if (isNumber(text) || SIGNS.matcher(text).matches()) continue;
            }
            boolean ofIssuer =
                    title.indexOf("CỦA ") == 0 && SAYS_ABOUT.matcher(text).matches();
            if (ofIssuer) title.setLength(0);
            if (TitleEnd.isBehind(title, text)) break;
            if (!title.isEmpty() && BodySentence.beginsAt(lines, i, body, title)) break;
            title.append(title.isEmpty() ? "" : " ").append(text);
        }
        var said = spaced(title);
        if (isNamedWithType(type.name())) said = TitleEnd.withoutOwnNumber(said);
        return said.length() < 3 ? null : named(type, said);
    }

    /** A rule belongs below the name; one that stands within it was drawn where the page had room. */
    private static boolean isRuleWithin(List<Line> lines, int i, int body) {
        return RULE.matcher(lines.get(i).text()).matches()
                && i + 1 < body
                && lines.get(i + 1).startsSmall();
    }

    /** Their names are spelled with the type before them. */
    private static boolean isNamedWithType(String type) {
        return DocumentTypes.isLaw(type) || type.equals("Quy trình");
    }

    private static String named(Heading type, String said) {
        var name = type.name();
        if (!new Line(said, 0, 0).isCapitals()) return said;
        if (isNamedWithType(name)) return name + " " + sentence(said);
        return CHARTERS.contains(name) && type.rest().isEmpty() ? name.toUpperCase(Locale.ROOT) + " " + said : said;
    }

    /** What a letter is about: behind "V/v", over the lines of the left column that follow. */
    static @Nullable String about(List<Line> lines, int body) {
        for (int i = 0; i < body; i++) {
            var about = ABOUT.matcher(lines.get(i).text());
            if (!about.matches()) continue;
            var title = new StringBuilder(column(about.group("about")));
            for (int j = i + 1; j < body && j <= i + 7; j++) {
                var text = column(lines.get(j).text());
                boolean ends = PLACE.matcher(text).matches() || TitleEnd.isAlways(text);
                if (ends || new Line(text, 0, 0).isCapitals()) break;
                title.append(' ').append(text);
            }
            var said = spaced(title);
            return said.isEmpty() ? null : said;
        }
        return null;
    }

    /** "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC" is one name; "QUYẾT ĐỊNH VỀ …" and "NGHỊ QUYẾT CỦA …" are a type and more. */
    private static String behindType(Heading type) {
        var rest = type.rest();
        if (isNumber(rest)) return behindNumber(rest);
        boolean apart = rest.isEmpty()
                || rest.startsWith("CỦA ")
                || SAYS_ABOUT.matcher(rest).matches();
        boolean asItIs = isNamedWithType(type.name()) || type.name().equals("Văn bản hợp nhất");
        return apart || asItIs ? rest : type.name().toUpperCase(Locale.ROOT) + " " + rest;
    }

    /** "Án lệ số 14/2031/AL về …": the name follows the number on the same line. */
    private static String behindNumber(String text) {
        var about = BEHIND_NUMBER.matcher(text);
        return about.find() ? about.group().strip() : "";
    }

    /** "NGÀY 30 THÁNG 12 NĂM 2031" below the number of an old heading is the day, not the beginning of the name. */
    private static String behindDate(String text) {
        var dates = VietnameseDate.spoken(text);
        boolean first = !dates.isEmpty() && dates.getFirst().from() == 0;
        return first ? text.substring(dates.getFirst().until()).strip() : text;
    }

    private static String column(String text) {
        return PLACE_BEHIND.matcher(COLUMN.split(text, 2)[0]).replaceAll("").strip();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String spaced(CharSequence text) {
        return TitleDirt.without(text.toString().replaceAll("\\s+", " ").strip());
    }

    /** Laws that it names and their numbers are written large within a sentence too. */
    private static String sentence(String capitals) {
        var small = capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
        var named = NAMED_LAW
                .matcher(small)
                .replaceAll(law -> OfficeNames.large(law.group(1)) + " " + OfficeNames.large(law.group(2)));
        var numbered = CODE.matcher(named).replaceAll(code -> code.group().toUpperCase(Locale.ROOT));
        return numbered.replace("việt nam", "Việt Nam").replace("quốc hội", "Quốc hội");
    }
}
