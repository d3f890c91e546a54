package vn.vankho.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.Legality.Act;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;

/** Warnings of a page, made of the rules of {@link Legality} and of what else the viewer may see in the register. */
@Component
class LegalWarnings {
    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final CitedDocuments cited;
    private final EffectRules rules;

    LegalWarnings(LegalAccess access, LegalPageQueries pages, CitedDocuments cited, EffectRules rules) {
        this.access = access;
        this.pages = pages;
        this.cited = cited;
        this.rules = rules;
    }

    /** Of an act of the text; of a text out of sight nothing is said. */
    List<LegalWarning> of(LegalDocument document, @Nullable LocalDate commencement, RelationRow row) {
        if (row.otherHeader() == null || !row.outgoing()) return List.of();
        return Legality.of(new Act(document.header(), commencement, row.otherHeader(), row.data()));
    }

    /** Of an act that is about to be entered. */
    List<LegalWarning> before(LegalDocument acting, LegalHeader older, RelationData data, Viewer viewer) {
        var known = access.seen(cited.meant(older, acting.header()), viewer);
        return Legality.of(new Act(
                acting.header(),
                acting.header().effectiveFrom(),
                known.map(LegalDocument::header).orElse(older),
                data));
    }

    /** Of the text itself: its days, near numbers, bases that are dead on the day of the page. */
    List<LegalWarning> of(LegalDocument document, List<RelationRow> relations, LocalDate day, Viewer viewer) {
        var all = new ArrayList<>(Legality.of(document.header(), rules));
        pages.near(document.id(), viewer).forEach(near -> all.add(LegalWarning.of("legal.warning.near", near.name())));
        relations.stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.BASED_ON)
                .filter(row -> row.otherStatuses().contains(EffectStatus.CEASED))
                .forEach(row -> all.add(LegalWarning.of("legal.warning.deadBasis", row.name(), Days.said(day))));
        return all;
    }
}
