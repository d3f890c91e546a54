package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.head.Divisions;
import vn.vankho.legal.head.Duties;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.Legality;
import vn.vankho.legal.head.Legality.Act;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.register.CitedDocuments;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.vocabulary.IssuerLines;
import vn.vankho.legal.vocabulary.TypeBook;
import vn.vankho.shared.Days;

/** Warnings of an act of one text on another, made of the rules of {@link Legality} and of what else the viewer may see in the register. */
@Component
class ActWarnings {
    private static final int MOST_NAMED = 5;

    private final LegalAccess access;
    private final CitedDocuments cited;
    private final EffectRules rules;
    private final IssuerLines lines;
    private final TypeBook types;

    ActWarnings(LegalAccess access, CitedDocuments cited, EffectRules rules, IssuerLines lines, TypeBook types) {
        this.access = access;
        this.cited = cited;
        this.rules = rules;
        this.lines = lines;
        this.types = types;
    }

    /** Of an act of the text; of a text out of sight nothing is said. */
    List<LegalWarning> of(Acting acting, RelationRow row, Viewer viewer) {
        if (row.otherHeader() == null || !row.outgoing()) return List.of();
        var document = acting.document();
        var act = Legality.of(act(
                document,
                acting.commencement(),
                row.otherHeader(),
                contents(row, acting, viewer),
                row.otherNormative(),
                row.data()));
        return Stream.of(
                        Suspicions.warnings(row.otherHeader()),
                        ofOneOfMany(document, row, row.otherHeader(), viewer),
                        act.stream(),
                        acting.withoutForce(row.data()))
                .flatMap(all -> all)
                .toList();
    }

    private Contents contents(RelationRow row, Acting acting, Viewer viewer) {
        return row.other() == null || !Divisions.areIn(row.data().provisions())
                ? Contents.UNKNOWN
                : access.toSee(row.other(), acting.knownAt(), viewer).contents();
    }

    /** Whose text it is nobody said: those that it may be are named, for a person to merge it with one (Luật 64/2025/QH15 Điều 54 khoản 2). */
    private Stream<LegalWarning> ofOneOfMany(LegalDocument citing, RelationRow row, LegalHeader cited, Viewer viewer) {
        if (!Issuers.isOneOfMany(cited)) return Stream.of();
        var bodies = String.join(", ", Issuers.each(cited));
        var known = access.allSeen(this.cited.meant(cited, citing.header()), viewer).stream()
                .filter(one -> !one.id().equals(row.other()))
                .limit(MOST_NAMED)
                .map(ActWarnings::said)
                .collect(Collectors.joining("; "));
        return Stream.of(
                known.isEmpty()
                        ? LegalWarning.of("legal.warning.oneOf", bodies)
                        : LegalWarning.of("legal.warning.oneOf.known", bodies, known));
    }

    private static String said(LegalDocument one) {
        var header = one.header();
        var day = header.issuedOn() == null ? "" : " (" + Days.said(header.issuedOn()) + ")";
        return header.name() + day + (header.issuer() == null ? "" : ", " + header.issuer());
    }

    private Act act(
            LegalDocument document,
            @Nullable LocalDate commencement,
            LegalHeader older,
            Contents contents,
            @Nullable Boolean olderNormative,
            RelationData data) {
        var acting = document.header();
        // a sentence names "Sở Khoa học và Công nghệ" without its province
        boolean inLine = acting.issuers().isEmpty()
                || Issuers.each(older).stream().allMatch(one -> acts(data.kind(), acting, one));
        return new Act(
                acting,
                commencement,
                older,
                contents,
                data,
                inLine,
                document.normative(),
                olderNormative,
                types.known(),
                rules);
    }

    /** Whether a body of the acting text is that one, or took its place; of what several issued each has to act (Luật 64/2025/QH15 Điều 8 khoản 1). */
    private boolean acts(RelationKind kind, LegalHeader acting, String body) {
        var issued = acting.issuedOn();
        return Issuers.each(acting).stream()
                .anyMatch(own -> Issuers.shortened(own, body)
                        || lines.isInLine(own, body, issued)
                        || kind == RelationKind.CORRECTS
                                && lines.isInLine(Issuers.body(own), Issuers.body(body), issued));
    }

    /** Of an act that is about to be entered; where nobody has confirmed the first day of the acting text, what its head says is taken. */
    List<LegalWarning> before(Acting said, LegalHeader older, RelationData data, Viewer viewer) {
        var document = said.document();
        var acting = said.commencement() == null
                ? new Acting(document, document.header().effectiveFrom(), said.timeline(), said.knownAt())
                : said;
        var known = access.seen(cited.meant(older, document.header()), viewer);
        var ofLaw = Legality.of(act(
                document,
                acting.commencement(),
                known.map(LegalDocument::header).orElse(older),
                known.map(LegalDocument::contents).orElse(Contents.UNKNOWN),
                known.map(LegalDocument::normative)
                        .orElseGet(() -> Normativity.of(older, types.known()).normative()),
                data));
        return Stream.of(
                        ofLaw.stream(),
                        Duties.publication(document.header(), data.kind(), rules.duties()),
                        acting.withoutForce(data))
                .flatMap(all -> all)
                .toList();
    }
}
