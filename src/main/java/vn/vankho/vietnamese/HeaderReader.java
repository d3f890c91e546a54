package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentTypes.Heading;
import vn.vankho.vietnamese.TextLines.Line;

/** Reads the head of a document from the top down to where its body begins; nothing below is looked at. */
final class HeaderReader {
    private static final int LONGEST = 70;
    private static final int OFFICE_WITHIN = 14;
    private static final String SPECKS = "'’‘`~.,|—–-";
    private static final Pattern ABOUT_BELOW = Pattern.compile("(?:Về|V/v) ");

    private final List<Line> lines;
    private final HeaderNumber number;
    private final int body;
    private int typeAt = -1;
    private @Nullable Heading type;

    HeaderReader(String page) {
        var start = page.length() > 20_000 ? page.substring(0, 20_000) : page;
        lines = WrappedColumn.unwrapped(TextLines.first(VietnameseText.normalise(start), LONGEST + 1));
        body = HeaderBody.begin(lines, LONGEST);
        findType();
        number = HeaderNumber.in(lines.subList(0, body), typeAt);
    }

    DocumentHeader read() {
        var found = number.number();
        var title = type == null ? null : HeaderTitle.below(lines, typeAt, body, type);
        if (title == null && (type != null || number.isThere())) title = HeaderTitle.about(lines, body);
        var head = lines.subList(0, Math.min(body, typeAt < 0 ? OFFICE_WITHIN : typeAt));
        var issuer = Letterhead.issuer(head, isJoint(found));
        if (issuer != null && !hasHead()) issuer = null;
        if (found != null) issuer = ofJoint(named(issuer, NumberCodes.bodyOf(found)), NumberCodes.bodiesOf(found));
        var typeName = typeName(title);
        if (title == null && type == null) title = AppendixName.in(lines);
        var header = new DocumentHeader(found, typeName, issuer, issuedOn(), title);
        var spelled = type == null ? null : SpelledHeading.below(lines, typeAt);
        return spelled == null ? header : completed(header, spelled);
    }

    /** Văn bản liên tịch, by its heading or by its symbol. */
    private boolean isJoint(@Nullable DocumentNumber found) {
        return type != null && type.name().contains(" liên ") || found != null && NumberCodes.isJoint(found);
    }

    /** What a letterhead leaves out of the bodies that the symbol names, or says of none of them. */
    private static @Nullable String ofJoint(@Nullable String read, List<String> byCodes) {
        if (byCodes.isEmpty()) return read;
        return read == null
                        || byCodes.containsAll(JointIssuers.each(read))
                                && JointIssuers.each(read).size() < byCodes.size()
                ? JointIssuers.joined(byCodes)
                : read;
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

    private @Nullable LocalDate issuedOn() {
        if (number.issuedOn() != null) return number.issuedOn();
        return type != null && type.name().equals("Án lệ")
                ? HeaderDay.passedOn(lines.subList(0, body))
                : HeaderDay.issuedOn(lines.subList(0, Math.min(body, typeAt < 0 ? body : typeAt + 1)));
    }

    private void findType() {
        for (int i = 0; i < body; i++) {
            var text = LooseSigns.without(Letterhead.withoutNation(lines.get(i).text()), SPECKS);
            if (Letterhead.isGazette(text) && !text.startsWith("VĂN BẢN")) continue;
            var heading = heading(i, text);
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

    private @Nullable Heading heading(int i, String text) {
        var printed = DocumentTypes.heading(text);
        if (new Line(text, 0, 0).isCapitals()) return printed != null ? printed : DocumentTypes.misread(text);
        if (printed != null && ABOUT_BELOW.matcher(printed.rest()).lookingAt()) return printed;
        if (i < 4 && text.startsWith("Án lệ số")) return new Heading("Án lệ", text.substring(6));
        return isHeadingInSmall(i, text) ? new Heading(text, "") : null;
    }

    /** "Tờ trình" in small letters, alone on its line, with "Về việc …" below. */
    private boolean isHeadingInSmall(int i, String text) {
        return i + 1 < body
                && DocumentTypes.isType(text)
                && Character.isUpperCase(text.charAt(0))
                && ABOUT_BELOW.matcher(lines.get(i + 1).text()).lookingAt();
    }

    private @Nullable String typeName(@Nullable String title) {
        var found = number.number();
        // who consolidates a text leaves its heading as it was
        if (type != null) return HeaderEnd.isConsolidated(found) ? HeaderEnd.CONSOLIDATED : type.name();
        if (found != null) {
            var byCode = DocumentTypes.of(found);
            if (byCode != null) return byCode;
        }
        boolean letter = number.isThere()
                && (title != null
                        || body < lines.size() && lines.get(body).text().startsWith("Kính gửi"));
        return letter ? "Công văn" : null;
    }
}
