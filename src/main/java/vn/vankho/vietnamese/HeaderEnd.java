package vn.vankho.vietnamese;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What only the end of a document says: the certificate of a consolidated text, the day a law was passed. */
final class HeaderEnd {
    private static final Pattern CERTIFICATE = Pattern.compile("(?u)XÁC\\s+THỰC\\s+VĂN\\s+BẢN\\s+HỢP\\s+NHẤT");
    static final String CONSOLIDATED = "Văn bản hợp nhất";
    private static final String CODE = "VBHN";
    private static final Pattern NUMBERED = Pattern.compile("\\d\\s*/\\s*(?:\\d{4}\\s*/\\s*)?" + CODE);
    /** So far from its words number and day of a certificate stand. */
    private static final int BLOCK = 400;

    private static final Pattern CERTIFIED = Pattern.compile("(?u)[Ss]ố\\s*:\\s*(?=\\d)");
    private static final Pattern PASSED = Pattern.compile(
            "(?iu)(?:luật|bộ luật|nghị quyết|hiến pháp|pháp lệnh) này\\s+(?:đã\\s+)?được\\s.{5,250}?thông qua\\s.{0,80}?(?=ngày)",
            Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private HeaderEnd() {}

    /** What of a text says what its head leaves out: its end, and the certificate of a consolidated one, behind which notes go on for many pages. */
    static String of(String text, int enough) {
        int end = Math.max(0, text.length() - enough);
        var certificate = CERTIFICATE.matcher(text);
        while (certificate.find() && certificate.start() < end) {
            var block = around(text, certificate.start());
            // a form for certificates has no number
            if (NUMBERED.matcher(block).find()) return block + "\n" + text.substring(end);
        }
        return text.substring(end);
    }

    static boolean isConsolidated(@Nullable DocumentNumber number) {
        return number != null && number.groups().contains(CODE);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - BLOCK), Math.min(text.length(), at + BLOCK));
    }

    static DocumentHeader complete(DocumentHeader header, String rest) {
        return withYear(completed(header, rest));
    }

    /** There are five constitutions, two of them of one name: people tell them apart by the year. */
    private static DocumentHeader withYear(DocumentHeader header) {
        var title = header.title();
        var day = header.issuedOn();
        if (title == null
                || day == null
                || !"Hiến pháp".equals(header.typeName())
                || YEAR.matcher(title).find()) return header;
        return new DocumentHeader(
                header.number(), header.typeName(), header.issuer(), day, title + " năm " + day.getYear());
    }

    private static DocumentHeader completed(DocumentHeader header, String rest) {
        var certificate = CERTIFICATE.matcher(rest);
        if (certificate.find()) return certified(header, rest, certificate.start());
        var end = rest.substring(Math.max(0, rest.length() - 6_000));
        var passed = PASSED.matcher(end);
        if (header.issuedOn() != null || !passed.find()) return header;
        var dates = VietnameseDate.findAll(end.substring(passed.end()));
        if (dates.isEmpty() || dates.getFirst().from() > 2) return header;
        return new DocumentHeader(
                header.number(),
                header.typeName(),
                header.issuer(),
                dates.getFirst().date(),
                header.title());
    }

    private static DocumentHeader certified(DocumentHeader header, String page, int at) {
        var block = around(page, at);
        var number = header.number();
        var label = CERTIFIED.matcher(block);
        while (label.find()) {
            var found = DocumentNumber.findAll(
                    block.substring(label.end()).lines().findFirst().orElse(""));
            if (!found.isEmpty() && isConsolidated(found.getFirst())) number = found.getFirst();
        }
        var day = header.issuedOn();
        for (var date : VietnameseDate.spoken(block)) {
            boolean placed =
                    block.substring(Math.max(0, date.from() - 3), date.from()).contains(",");
            boolean ofTheLine = block.substring(0, date.from())
                            .lines()
                            .reduce("", (first, second) -> second)
                            .length()
                    < 40;
            if (placed && ofTheLine) day = date.date();
        }
        // the letterhead may be that of the text that is consolidated, the number is of who consolidated it
        var body = number != null && isConsolidated(number) ? NumberCodes.bodyOf(number) : null;
        var issuer = body == null ? header.issuer() : body;
        return new DocumentHeader(number, CONSOLIDATED, issuer, day, header.title());
    }
}
