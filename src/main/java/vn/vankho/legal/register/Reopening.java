package vn.vankho.legal.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/**
 * Đưa lại vào hàng chờ: what a person had rejected is proposed again as it was, in a row of its own, so that each moment keeps what was known then. An
 * act and the end that another register dates by it come back together, as they are decided on together.
 */
@Service
public class Reopening {
    private final LegalAccess access;
    private final ActBook acts;
    private final LegalEvents events;
    private final RelationRepository relations;
    private final EffectRepository effects;
    private final RefusalRepository refusals;
    private final SameActRepository same;
    private final SourceStatementRepository statements;
    private final EffectBook book;
    private final LegalDeeds deeds;
    private final Clock clock;

    Reopening(
            LegalAccess access,
            ActBook acts,
            LegalEvents events,
            RelationRepository relations,
            EffectRepository effects,
            RefusalRepository refusals,
            SameActRepository same,
            SourceStatementRepository statements,
            EffectBook book,
            LegalDeeds deeds,
            Clock clock) {
        this.access = access;
        this.acts = acts;
        this.events = events;
        this.relations = relations;
        this.effects = effects;
        this.refusals = refusals;
        this.same = same;
        this.statements = statements;
        this.book = book;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return the act that waits now */
    @Transactional
    public RelationId relation(RelationId id, Viewer viewer) {
        var rejected = acts.judged(id, viewer);
        var again = relation(rejected, viewer);
        statements.ends(again).stream()
                .filter(refusals::isRefused)
                .filter(end -> !refusals.stands(end))
                .forEach(end -> refusals.reopen(end, clock.instant()));
        return again;
    }

    private RelationId relation(Relation rejected, Viewer viewer) {
        var acting = access.toDecide(rejected.source(), viewer);
        var said =
                refusals.proposed(rejected.id()).orElseThrow(() -> new Refused("legal.reopen.gone", rejected.named()));
        if (isThere(rejected, said)) throw new Refused("legal.reopen.again", rejected.named());
        var again = relations.insteadOf(
                rejected.id(), rejected.target(), rejected.named(), said, clock.instant(), viewer.person());
        refusals.reopened(rejected.id(), again);
        deeds.record(
                "legal.reopen-relation",
                acting.id(),
                acting.header(),
                Map.of("relation", said.kind().name(), "target", rejected.named()),
                viewer);
        return again;
    }

    /** @return the event that waits now */
    @Transactional
    public EffectId event(EffectId id, Viewer viewer) {
        var stored = effects.find(id).orElseThrow(() -> new NotFound("legal.event.missing"));
        var document = access.toDecide(stored.document(), viewer);
        events.judged(stored, viewer);
        var called = document.header().name();
        if (!refusals.isRefused(id)) throw new Refused("legal.reopen.gone", called);
        if (refusals.stands(id)) throw new Refused("legal.reopen.again", called);
        var act = act(id, viewer);
        var again = refusals.reopen(id, clock.instant());
        act.ifPresent(one -> relation(one, viewer));
        var said = stored.effect();
        var parent = said.source();
        if (said.causedBy() != null && parent != null) {
            book.detailed(parent, stored.document(), viewer.person());
            // the parent may stand otherwise since
            if (effects.held(again).isEmpty()) throw new Refused("legal.reopen.over");
        }
        var details = new HashMap<String, Object>(
                Map.of("event", said.kind().name(), "day", said.on().toString()));
        deeds.record("legal.reopen-event", document.id(), document.header(), details, viewer);
        return again;
    }

    private boolean isThere(Relation rejected, RelationData said) {
        return same.stands(rejected.source(), rejected.target(), said);
    }

    /** The act that was rejected with it, where the viewer may judge it. */
    private Optional<Relation> act(EffectId end, Viewer viewer) {
        return statements
                .act(end)
                .flatMap(relations::find)
                .filter(act -> access.isSeen(act.source(), viewer) && access.seesWords(act.id(), viewer))
                .filter(act -> refusals.proposed(act.id())
                        .filter(said -> !isThere(act, said))
                        .isPresent());
    }
}
