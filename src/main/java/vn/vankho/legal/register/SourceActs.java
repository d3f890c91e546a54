package vn.vankho.legal.register;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.LegalBounds;

/**
 * The act of the text that the reason of a row names, proposed beside the end that the row dates: so the lược đồ of both shows it, and whoever
 * decides on one of them has decided on both.
 */
@Component
class SourceActs {
    private final SourceStatementRepository statements;
    private final RelationRepository relations;
    private final SaidAgainRepository again;
    private final SameActRepository same;
    private final LegalDocumentRepository documents;
    private final EffectRepository effects;
    private final LegalDeeds deeds;
    private final Clock clock;

    SourceActs(
            SourceStatementRepository statements,
            RelationRepository relations,
            SaidAgainRepository again,
            SameActRepository same,
            LegalDocumentRepository documents,
            EffectRepository effects,
            LegalDeeds deeds,
            Clock clock) {
        this.statements = statements;
        this.relations = relations;
        this.again = again;
        this.same = same;
        this.documents = documents;
        this.effects = effects;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param former what was proposed of the text before, said otherwise now; null: nothing
     * @return one that waits already, for it was read in its text; null: the row names no text that is known, or somebody has decided the same act
     */
    @Nullable
    RelationId propose(LegalDocument text, NewEffect end, @Nullable RelationId former, int row, Viewer viewer) {
        var kind = RelationKind.of(end.kind()).orElse(null);
        var source = end.source();
        var act = source == null || kind == null
                ? null
                : new RelationData(kind, end.provisions(), !end.scope().whole(), end.on(), end.until(), words(end));
        var held = former == null ? null : relations.find(former).orElse(null);
        if (held != null) {
            if (act != null
                    && held.source().equals(source)
                    && held.data().kind() == kind
                    && held.data().provisions().equals(act.provisions())) {
                if (ImportedActs.isOpen(held)) again.restate(held.id(), act);
                return held.id();
            }
            over(held.id());
        }
        if (act == null || source == null) return null;
        var waiting = same.proposed(source, text.id(), act);
        if (waiting.isPresent()) return waiting.get();
        if (same.isThere(source, text.id(), act)) return null;
        var called = text.header().name();
        var id = relations.imported(source, text.id(), act, called, clock.instant(), viewer.person());
        deeds.record(
                "legal.import-relation",
                source,
                documents.find(source).orElseThrow().header(),
                Map.of("row", row, "relation", act.kind().name(), "target", called),
                viewer);
        return id;
    }

    /** Of the row, and where it stands. */
    private static String words(NewEffect end) {
        return end.basis().isEmpty() ? end.sentence() : LegalBounds.cut(end.sentence() + " (" + end.basis() + ")");
    }

    /** The source says it no more; nobody has refused it by that. */
    void over(RelationId act) {
        again.unsaid(act);
    }

    /** The act that waits beside an end. */
    Optional<Relation> beside(EffectId end) {
        return statements.act(end).flatMap(relations::find).filter(act -> act.state() == ProposalState.PROPOSED);
    }

    /** An act was confirmed or rejected: the end beside it waits no more. */
    void decided(RelationId act, String why, PersonId by) {
        statements.ends(act).stream()
                .map(effects::held)
                .flatMap(Optional::stream)
                .filter(end -> !end.confirmed())
                .forEach(end -> effects.retract(end.id(), why, clock.instant(), by));
    }
}
