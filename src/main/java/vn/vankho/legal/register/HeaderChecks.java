package vn.vankho.legal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.head.HeadDays;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.vocabulary.TypeBook;

/** What is to be said of a head while a person types it. */
@Service
public class HeaderChecks {
    private final LegalAccess access;
    private final KnownEntryQueries known;
    private final CitedDocuments cited;
    private final FilledStubs stubs;
    private final EffectRules rules;
    private final TypeBook types;

    HeaderChecks(
            LegalAccess access,
            KnownEntryQueries known,
            CitedDocuments cited,
            FilledStubs stubs,
            EffectRules rules,
            TypeBook types) {
        this.known = known;
        this.access = access;
        this.cited = cited;
        this.stubs = stubs;
        this.rules = rules;
        this.types = types;
    }

    /**
     * @param normative key of the sentence whether it is a văn bản quy phạm pháp luật, and why
     * @param filled what others cite it by under that head, which stood apart while its number was misread: it becomes one with the text
     * @param same another entry of the register that bears the same number, issuer and day: one text typed twice or kept twice
     */
    public record HeaderCheck(
            String normative, List<LegalWarning> warnings, Optional<LegalName> filled, Optional<LegalName> same) {}

    /** @param id of the text whose head it is */
    @Transactional
    public HeaderCheck of(LegalDocumentId id, LegalHeader header, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var rule = Normativity.of(header, types.known());
        boolean said = !document.normativeWhy().isEmpty();
        var normative = said ? document.normative() : rule.normative();
        var warnings = new ArrayList<LegalWarning>(Suspicions.warnings(header).toList());
        warnings.addAll(HeadDays.of(header, normative, rules));
        access.allSeen(known.near(header), viewer).stream()
                .filter(one -> !one.id().equals(id))
                .forEach(one -> warnings.add(
                        LegalWarning.of("legal.warning.near", one.header().name())));
        var fills = stubs.of(id, header);
        var others = cited.alike(header).stream()
                .filter(one -> !one.id().equals(id) && !fills.contains(one))
                .toList();
        var reason = document.normativeReason();
        return new HeaderCheck(
                said && reason != null ? reason : rule.reason(), warnings, named(fills, viewer), named(others, viewer));
    }

    private Optional<LegalName> named(List<LegalDocument> some, Viewer viewer) {
        return access.seen(some, viewer)
                .map(one -> new LegalName(one.id(), one.header().name()));
    }
}
