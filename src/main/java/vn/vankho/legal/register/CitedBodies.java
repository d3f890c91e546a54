package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.recognition.CitedIssuer;
import vn.vankho.legal.vocabulary.IssuerBook;
import vn.vankho.legal.vocabulary.IssuerLines;
import vn.vankho.vietnamese.DocumentNumber;

/** Whose a text is that another one cites: as the register writes the body, and, where the words leave it out, that of the place they are written in. */
@Component
class CitedBodies {
    private final IssuerBook issuers;
    private final IssuerLines lines;

    CitedBodies(IssuerBook issuers, IssuerLines lines) {
        this.issuers = issuers;
        this.lines = lines;
    }

    /** Another spelling of a body means the same one. */
    LegalHeader called(LegalHeader header) {
        return Issuers.isOneOfMany(header)
                ? header.by(Issuers.each(header).stream()
                        .map(issuers::canonical)
                        .collect(Collectors.joining(CitedIssuer.JOINT)))
                : header.by(issuers.canonical(header.issuers()));
    }

    /** What another text cites, with the bodies that it may be of. */
    LegalHeader said(LegalHeader cited, LegalHeader source) {
        var said = called(assumed(source, cited));
        return cited.issuer() == null && said.issuer() != null ? orOfPredecessor(said, source) : said;
    }

    /** A province that cites "Quyết định số 30/2013/QĐ-UBND" without more means its own, and "5/2013/NQ-HĐND" that of its Hội đồng nhân dân. */
    static LegalHeader assumed(LegalHeader source, LegalHeader cited) {
        if (cited.issuer() != null || !Issuers.isLocal(cited) || !Issuers.isLocal(source)) return cited;
        var ofPlace = Issuers.ofPlace(source, cited.number());
        return ofPlace == null && isOfOneCode(source, cited) ? cited.by(source.issuers()) : cited.by(ofPlace);
    }

    /** "5/2020/QĐ-SNV" cited by "9/2026/QĐ-SNV"; numbers without a code tell nothing. */
    private static boolean isOfOneCode(LegalHeader source, LegalHeader cited) {
        var own = agency(source);
        var other = agency(cited);
        return own == null || other == null || own.equals(other);
    }

    private static @Nullable String agency(LegalHeader header) {
        return header.number() == null
                ? null
                : DocumentNumber.parse(header.number())
                        .map(DocumentNumber::agency)
                        .orElse(null);
    }

    /**
     * Whether a body that took the place of another one lists a text of that one under its own name: number and day are those of the older, and
     * it is known to have had none of its own then, which may bear the same.
     */
    boolean isOfPredecessor(LegalHeader said, LegalHeader known, LegalHeader source) {
        return said.issuer() != null
                && known.issuer() != null
                && said.issuedOn() != null
                && said.issuedOn().equals(known.issuedOn())
                && CitedMatch.sameNumber(said, known)
                && Issuers.isLocal(said)
                && lines.isInLine(said.issuer(), known.issuer(), source.issuedOn())
                && !lines.existed(said.issuer(), said.issuedOn());
    }

    /** A province that came out of a merger also cites those before it by a bare number: what is older may be of any of them (Luật 64/2025/QH15 Điều 54). */
    private LegalHeader orOfPredecessor(LegalHeader said, LegalHeader source) {
        var year = LegalKeys.of(said).nam();
        var issued = said.issuedOn() == null && year != null ? LocalDate.of(year, 1, 1) : said.issuedOn();
        var all = Stream.concat(
                        Stream.of(said.issuer()),
                        Stream.of(issuers.canonical(source.issuer()), said.issuer())
                                .distinct()
                                .flatMap(body -> lines.before(body, issued, source.issuedOn()).stream())
                                .map(body -> Objects.requireNonNullElse(Issuers.ofPlace(body, said.number()), body)))
                .distinct()
                .toList();
        return all.size() < 2 ? said : said.by(String.join(CitedIssuer.JOINT, all));
    }
}
