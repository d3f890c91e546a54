package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.SitePage;

/** The head of a legal document, also where a site's menu stands above it, or where it is an annex sent without its decision. */
final class LegalHead {
    /** Characters that a head stands in. */
    static final int FIRST_PAGE = 12_000;

    private static final Pattern ISSUED_WITH = Pattern.compile(
            "(?mu)^[ \\t]{0,80}\\((?:Ban hành\\s{1,9})?[Kk]èm theo\\s{1,9}(?=(?:" + Citations.TYPES + ")\\s)");
    private static final Pattern PLACE_FOR_NUMBER = Pattern.compile("(?mu)(?:^|[\\t|])\\s{0,80}Số\\s?:");
    private static final int ANNEX_HEAD = 2_000;
    private static final int CITATION = 300;

    private LegalHead() {}

    /** @param text normalised, of all pages */
    static DocumentHeader of(String text) {
        var header = from(text, 0, false);
        if (header.number() == null && header.typeName() == null) {
            int head = SitePage.head(text);
            if (head >= 0) header = from(text, head, true);
        }
        return header.number() == null ? annexed(header, text) : header;
    }

    private static DocumentHeader from(String text, int start, boolean ofWeb) {
        var page = text.substring(start, Math.min(text.length(), start + FIRST_PAGE));
        // a short text has its end on the first page
        return DocumentHeader.read(ofWeb ? SitePage.singleBlanks(page) : page, text.substring(start));
    }

    /** Số, ngày and cơ quan of the decision that it was issued with: by them people know an annexed quy định. Never those of a draft. */
    private static DocumentHeader annexed(DocumentHeader header, String text) {
        if (header.typeName() != null && DocumentHeader.isLegalType(header.typeName())) return header;
        var head = text.substring(0, Math.min(text.length(), ANNEX_HEAD));
        var with = ISSUED_WITH.matcher(head);
        if (!with.find()
                || PLACE_FOR_NUMBER.matcher(head.substring(0, with.start())).find()) return header;
        var said = text.substring(with.end(), Math.min(text.length(), with.end() + CITATION))
                .replace('\n', ' ');
        var cited = Citations.in(said);
        if (cited.isEmpty() || cited.getFirst().from() > 0 || cited.getFirst().number() == null) return header;
        var decision = cited.getFirst();
        return new DocumentHeader(
                decision.number(),
                header.typeName(),
                header.issuer() == null ? decision.issuer() : header.issuer(),
                header.issuedOn() == null ? decision.issuedOn() : header.issuedOn(),
                header.title());
    }
}
