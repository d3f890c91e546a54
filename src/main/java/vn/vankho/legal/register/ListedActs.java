package vn.vankho.legal.register;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.statement.SourceClaim;

/** A list of ceased texts only announces what others did: where the reason of its row names who, that act is proposed too. */
@Component
class ListedActs {
    private final RelationRepository relations;
    private final SameActRepository same;
    private final LegalDocumentRepository documents;
    private final NamedInReason named;
    private final LegalDeeds deeds;
    private final Clock clock;

    ListedActs(
            RelationRepository relations,
            SameActRepository same,
            LegalDocumentRepository documents,
            NamedInReason named,
            LegalDeeds deeds,
            Clock clock) {
        this.relations = relations;
        this.same = same;
        this.documents = documents;
        this.named = named;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param announced by the decision {@code list}, with the reason as its sentence */
    void propose(SourceRow from, LegalDocument list, LegalDocument ended, RelationData announced, Viewer viewer) {
        var day = announced.from();
        if (announced.kind() != RelationKind.ANNOUNCES_CESSATION || day == null) return;
        var status = announced.whole() ? EffectStatus.CEASED : EffectStatus.PARTLY_CEASED;
        var kind = new SourceClaim(status, day, true).kind(announced.sentence());
        if (kind == null || kind == EffectKind.ANNOUNCED_CEASED) return;
        RelationKind.of(kind)
                .ifPresent(act -> named.acting(announced.sentence(), ended.header(), viewer)
                        .filter(one -> !one.equals(list.id()) && !one.equals(ended.id()))
                        .ifPresent(one -> propose(from, one, ended, of(act, announced), viewer)));
    }

    private static RelationData of(RelationKind kind, RelationData announced) {
        return new RelationData(
                kind, announced.provisions(), !announced.whole(), announced.from(), null, announced.sentence());
    }

    private void propose(SourceRow from, LegalDocumentId acting, LegalDocument ended, RelationData act, Viewer viewer) {
        if (same.isThere(acting, ended.id(), act) || same.hasEnded(acting, ended.id(), act)) return;
        var called = ended.header().name();
        relations.imported(acting, ended.id(), act, called, clock.instant(), viewer.person());
        LegalHeader header = documents.find(acting).orElseThrow().header();
        deeds.record(
                "legal.import-relation",
                acting,
                header,
                Map.of("row", from.number(), "relation", act.kind().name(), "target", called),
                viewer);
    }
}
