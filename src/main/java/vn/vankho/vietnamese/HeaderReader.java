package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentTypes.Heading;
import vn.vankho.vietnamese.TextLines.Line;

/** Reads the head of a document from the top down to where its body begins; nothing below is looked at. */
final class HeaderReader {
    private static final int LONGEST = 70;
    private static final int OFFICE_WITHIN = 14;

    /** A letterhead has two columns; two rows of so many cells are a table (register, price list). */
    private static final int CELLS_OF_A_ROW = 4;

    private static final Pattern CELLS = Pattern.compile("\t");

    private static final Pattern BODY = Pattern.compile(
            "(?:Căn cứ|Theo đề nghị|Kính gửi|Điều (?:1|thứ nhất)(?!\\d)|(?:Chương|CHƯƠNG) [I1](?!\\p{L})|(?:Phần|PHẦN) |LỜI NÓI ĐẦU|I\\.|1\\.|A\\.|1\\)|Nguồn án lệ"
                    + "|Ngày \\d|Hôm nay).*");
    /** With these a text begins, and the name of a plan as well ("Thực hiện Nghị quyết số …"). */
    private static final Pattern BODY_OR_NAME =
            Pattern.compile("(?:Theo quy định|Xét |Thực hiện |Trong thời gian|Để ).*");
    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.:;,]\\s*");
    private static final int LINES_OF_A_NAME = 6;
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?u)(?:^|[\\s)])\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s[\\p{L}.-]{1,10}){0,5}\\s?,\\s{0,4}(?=ngày)");
    /** The same without its comma, or with a day in numbers, as old papers have it: alone in its column. */
    private static final Pattern BARE_PLACE = Pattern.compile(
            "(?u)(?:^|\\t|\\s{4})\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,10}){0,4}\\s?,?\\s{1,4}(?=ngày)");

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
        var title = type == null ? null : HeaderTitle.below(lines, typeAt, body, type);
        if (title == null && (type != null || number.isThere())) title = HeaderTitle.about(lines, body);
        var issuer = Letterhead.issuer(lines.subList(0, Math.min(body, typeAt < 0 ? OFFICE_WITHIN : typeAt)));
        if (issuer != null && !hasHead()) issuer = null;
        if (found != null) issuer = named(issuer, NumberCodes.bodyOf(found));
        var header = new DocumentHeader(found, typeName(title), issuer, issuedOn(), title);
        var spelled = type == null ? null : SpelledHeading.below(lines, typeAt);
        return spelled == null ? header : completed(header, spelled);
    }

    /** A letterhead over two lines may show half of the one body that has this code. */
    private static @Nullable String named(@Nullable String read, @Nullable String byCode) {
        if (read == null || byCode == null) return read == null ? byCode : read;
        var small = read.toLowerCase(Locale.ROOT);
        var whole = byCode.toLowerCase(Locale.ROOT);
        return whole.startsWith(small) || whole.endsWith(small) ? byCode : read;
    }

    /** Above a heading that says all stands at most the name of the collection. */
    private static DocumentHeader completed(DocumentHeader header, SpelledHeading spelled) {
        var type = Objects.requireNonNull(header.typeName());
        var who = OfficeNames.issuer(List.of(spelled.who()));
        return new DocumentHeader(
                header.number() != null ? header.number() : spelled.documentNumber(type),
                type,
                who != null ? who : header.issuer(),
                spelled.issuedOn(),
                spelled.saysAbout() ? header.title() : spelled.title(type));
    }

    /** Capitals in a table of offices are no letterhead: a number, a type or the name of the nation stands with one. */
    private boolean hasHead() {
        return type != null || number.isThere() || Letterhead.namesNation(lines.subList(0, body));
    }

    private int body() {
        int i = 0;
        while (i < lines.size() && i < LONGEST && !beginsBody(i) && !beginsTable(i)) i++;
        return i;
    }

    private boolean beginsBody(int i) {
        var text = lines.get(i).text();
        return BODY.matcher(text).matches() || BODY_OR_NAME.matcher(text).matches() && !isName(i);
    }

    /** Right below the type, with no end of a sentence before the text begins. */
    private boolean isName(int i) {
        if (i == 0 || !lines.get(i - 1).isCapitals()) return false;
        var above = DocumentTypes.heading(lines.get(i - 1).text());
        if (above == null || !above.rest().isBlank()) return false;
        for (int j = i; j < Math.min(lines.size(), i + LINES_OF_A_NAME); j++) {
            var text = lines.get(j).text();
            if (j > i && (BODY.matcher(text).matches() || BODY_OR_NAME.matcher(text).matches())) return true;
            if (SENTENCE_ENDS.matcher(text).matches()) return false;
        }
        return false;
    }

    private boolean beginsTable(int i) {
        return isRow(i) && IntStream.rangeClosed(i + 1, i + 3).anyMatch(this::isRow);
    }

    private boolean isRow(int i) {
        if (i >= lines.size() || lines.get(i).text().indexOf('\t') < 0) return false;
        return CELLS.splitAsStream(lines.get(i).text())
                        .filter(cell -> !cell.isBlank())
                        .count()
                >= CELLS_OF_A_ROW;
    }

    private void findType() {
        for (int i = 0; i < body; i++) {
            var text = Letterhead.withoutNation(lines.get(i).text());
            if (Letterhead.isGazette(text) && !text.startsWith("VĂN BẢN")) continue;
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
            var byCode = DocumentTypes.of(found);
            if (byCode != null) return byCode;
        }
        boolean letter = number.isThere()
                && (title != null
                        || body < lines.size() && lines.get(body).text().startsWith("Kính gửi"));
        return letter ? "Công văn" : null;
    }

    private @Nullable LocalDate issuedOn() {
        if (number.issuedOn() != null) return number.issuedOn();
        if (type != null && type.name().equals("Án lệ")) return passedOn();
        for (int i = 0; i < Math.min(body, typeAt < 0 ? body : typeAt + 1); i++) {
            var text = lines.get(i).text();
            if (text.startsWith("(")) continue;
            for (var date : VietnameseDate.spoken(text)) {
                var before = PLACE_AND_DATE.matcher(text);
                boolean placed = before.find() && before.end() == date.from()
                        || date.from() == 0 && date.until() >= text.length() - 1;
                if (placed) return date.date();
            }
            for (var date : VietnameseDate.findAll(text)) {
                var before = BARE_PLACE.matcher(text.substring(0, date.from()) + "ngày");
                if (date.until() >= text.length() - 1 && before.find() && before.end() == date.from()) return date.date();
            }
        }
        return null;
    }

    /** A precedent says in its head on which day it was passed; the sentence may wrap within the date. */
    private @Nullable LocalDate passedOn() {
        var head = lines.subList(0, body).stream().map(Line::text).collect(Collectors.joining(" "));
        var dates = VietnameseDate.spoken(head);
        return dates.isEmpty() ? null : dates.getFirst().date();
    }
}
