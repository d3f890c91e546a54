package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentTypes.Heading;
import vn.vankho.vietnamese.TextLines.Line;

/** Reads the head of a document from the top down to where its body begins; nothing below is looked at. */
final class HeaderReader {
    private static final int LONGEST = 70;

    static final Pattern BODY = Pattern.compile(
            "(?:Căn cứ|Theo đề nghị|Theo quy định|Xét |Kính gửi|Thực hiện |Điều (?:1|thứ nhất)(?!\\d)|(?:Chương|CHƯƠNG) [I1](?!\\p{L})|(?:Phần|PHẦN) |LỜI NÓI ĐẦU|I\\.|1\\.|A\\.|1\\)|Nguồn án lệ"
                    + "|Trong thời gian|Để |Ngày \\d).*");

    private static final Pattern NATION = Pattern.compile(
            "(?iu)(?:\\p{L}{0,2}\\s)?(?:C[ỘÔ]NG H[ÒO][ÀAÁ]?|CỘNG HOÀ) X[ÃA] H[ỘÔ]I.*|Đ[ộo]c [Ll]ập\\s*[-–—].*|.*Tự do\\s*[-–—]\\s*Hạnh phúc.*|VIỆT NAM DÂN CHỦ CỘNG H.*");
    private static final Pattern NATION_COLUMN =
            Pattern.compile("(?u)\\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*[-–—]|ĐỘC LẬP\\s*[-–—]|ĐẢNG CỘNG SẢN).*");
    private static final Pattern GAZETTE =
            Pattern.compile("(?u).{0,6}CÔNG BÁO.{0,30}Số.*|(?u)VĂN BẢN HỢP NHẤT\\s*[-–].*");
    private static final Pattern RULE = Pattern.compile("[-–—_=*.…\\s\\d¯]+");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{4,}");
    private static final Pattern DRAWN_END = Pattern.compile("[-–_*.\\s]{2,}$");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?u)(?:^|[\\s)])\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s[\\p{L}.-]{1,10}){0,5}\\s?,\\s{0,4}(?=ngày)");

    private final List<Line> lines;
    private final HeaderNumber number;
    private final int body;
    private int typeAt = -1;
    private @Nullable Heading type;

    HeaderReader(String page) {
        var start = page.length() > 20_000 ? page.substring(0, 20_000) : page;
        lines = TextLines.first(VietnameseText.normalise(start), LONGEST + 1);
        body = body();
        findType();
        number = HeaderNumber.in(lines.subList(0, body), typeAt);
    }

    DocumentHeader read() {
        var found = number.number();
        var title = type != null
                ? HeaderTitle.below(lines, typeAt, body, type)
                : number.isThere() ? HeaderTitle.about(lines, body) : null;
        var issuer = issuer();
        if (issuer != null && !hasHead()) issuer = null;
        if (issuer == null && found != null) issuer = NumberCodes.bodyOf(found);
        return new DocumentHeader(found, typeName(title), issuer, issuedOn(), title);
    }

    /** Capitals in a table of offices are no letterhead: a number, a type or the name of the nation stands with one. */
    private boolean hasHead() {
        return type != null
                || number.isThere()
                || lines.subList(0, body).stream()
                        .anyMatch(line -> NATION.matcher(line.text()).matches()
                                || NATION_COLUMN.matcher(line.text()).find());
    }

    private int body() {
        int i = 0;
        while (i < lines.size()
                && i < LONGEST
                && !BODY.matcher(lines.get(i).text()).matches()) i++;
        return i;
    }

    private void findType() {
        for (int i = 0; i < body; i++) {
            var text = withoutNation(lines.get(i).text());
            if (GAZETTE.matcher(text).matches() && !text.startsWith("VĂN BẢN")) continue;
            boolean capitals = new Line(text, 0, 0).isCapitals();
            boolean precedent = i < 4 && text.startsWith("Án lệ số");
            var heading =
                    capitals ? DocumentTypes.heading(text) : precedent ? new Heading("Án lệ", text.substring(6)) : null;
            if (heading == null || heading.rest().startsWith(":")) continue;
            boolean consolidatedHeading = heading.name().equals("Văn bản hợp nhất") && i + 1 < body;
            if (type != null && !type.name().equals("Văn bản hợp nhất")) break;
            if (type == null || !consolidatedHeading) {
                var name = type == null ? heading.name() : type.name();
                type = new Heading(name, type != null || !consolidatedHeading ? heading.rest() : "");
                typeAt = i;
            }
        }
    }

    private @Nullable String typeName(@Nullable String title) {
        if (type != null) return type.name();
        var found = number.number();
        if (found != null) {
            var byCode = DocumentTypes.ofCode(found.type());
            if (byCode != null) return byCode;
        }
        boolean letter = number.isThere()
                && (title != null
                        || body < lines.size() && lines.get(body).text().startsWith("Kính gửi"));
        return letter ? "Công văn" : null;
    }

    private @Nullable LocalDate issuedOn() {
        if (number.issuedOn() != null) return number.issuedOn();
        boolean precedent = type != null && type.name().equals("Án lệ");
        int until = Math.min(body, typeAt < 0 || precedent ? body : typeAt + 1);
        for (int i = 0; i < until; i++) {
            var text = lines.get(i).text();
            if (text.startsWith("(")) continue;
            for (var date : VietnameseDate.spoken(text)) {
                var before = PLACE_AND_DATE.matcher(text);
                boolean placed = precedent
                        || before.find() && before.end() == date.from()
                        || date.from() == 0 && date.until() >= text.length() - 1;
                if (placed) return date.date();
            }
        }
        return null;
    }

    /** The left column: capitals from the top down to the number, the type or a small letter. */
    private @Nullable String issuer() {
        var column = new ArrayList<String>();
        for (int i = 0; i < Math.min(body, typeAt < 0 ? 14 : typeAt); i++) {
            var text = lines.get(i).text();
            if (GAZETTE.matcher(text).matches() || RULE.matcher(text).matches()) continue;
            if (NATION.matcher(text).matches() && NATION_COLUMN.matcher(text).lookingAt()) continue;
            var left = COLUMNS.split(withoutNation(text))[0].strip();
            if (left.isEmpty()) continue;
            if (HeaderNumber.isNumberLine(left)) break;
            if (!new Line(left, 0, 0).isCapitals()) {
                if (column.isEmpty()) continue;
                break;
            }
            if (column.isEmpty() && !OfficeNames.isBody(left)) continue;
            var clean = DRAWN_END.matcher(left).replaceAll("").strip();
            if (!column.contains(clean)) column.add(clean);
        }
        return OfficeNames.issuer(column);
    }

    private static String withoutNation(String text) {
        if (!text.contains("CỘNG") && !text.contains("ộc lập") && !text.contains("LẬP")) return text;
        var matcher = NATION_COLUMN.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()).strip() : text;
    }
}
