package vn.vankho.legal.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.register.RefusalRepository.Followed;
import vn.vankho.shared.Refused;

/**
 * Sửa tác động của một văn bản: what was read, or confirmed, is put right. A confirmed act is taken back and said anew, with the sentence it
 * rests on and who found it: so each moment keeps what was known then.
 */
@Service
public class Corrections {
    private final LegalAccess access;
    private final ActBook acts;
    private final RelationRepository relations;
    private final RefusalRepository refusals;
    private final NamedTarget named;
    private final EffectBook book;
    private final LegalDeeds deeds;
    private final Clock clock;

    Corrections(
            LegalAccess access,
            ActBook acts,
            RelationRepository relations,
            RefusalRepository refusals,
            NamedTarget named,
            EffectBook book,
            LegalDeeds deeds,
            Clock clock) {
        this.access = access;
        this.acts = acts;
        this.relations = relations;
        this.refusals = refusals;
        this.named = named;
        this.book = book;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Xác nhận as a person puts it right, be it proposed or confirmed before.
     *
     * @param right from what it says to what it should say
     */
    @Transactional
    public void confirm(RelationId id, UnaryOperator<SaidAct> right, Viewer viewer) {
        var relation = acts.judged(id, viewer);
        var said = right.apply(SaidAct.of(relation.data()));
        if (relation.state() == ProposalState.CONFIRMED) {
            correct(relation, new CorrectedAct(said, null, null, ""), viewer);
            return;
        }
        if (relation.state() == ProposalState.REJECTED) throw new Refused("legal.relation.decided", relation.named());
        var data = relation.data().said(said);
        LegalBounds.note(data.provisions());
        acts.decide(id, data, condition(data, said), access.toDecide(relation.source(), viewer), viewer);
    }

    /**
     * A confirmed act was wrong: in its kind, provisions, days, or in the text it is said of.
     *
     * @return the act as it stands now
     */
    @Transactional
    public RelationId correct(RelationId id, CorrectedAct said, Viewer viewer) {
        var relation = acts.judged(id, viewer);
        if (relation.state() != ProposalState.CONFIRMED) throw new Refused("legal.relation.decided", relation.named());
        return correct(relation, said, viewer);
    }

    private RelationId correct(Relation wrong, CorrectedAct said, Viewer viewer) {
        var acting = access.toDecide(wrong.source(), viewer);
        var data = wrong.data().said(said.act());
        LegalBounds.note(data.provisions());
        var why = LegalBounds.note(said.why());
        var target = target(wrong, acting, said, viewer);
        boolean other = !target.equals(wrong.target());
        // a person may have said it of the event alone: no sentence holds it
        var before = Acts.isOpen(data.kind().effect(), data) ? book.condition(wrong.id()) : "";
        var saidNow = condition(data, said.act());
        boolean otherwise = !saidNow.isEmpty() && !saidNow.equals(before);
        if (!other && !otherwise && data.equals(wrong.data())) throw new Refused("legal.correct.nothing");
        if (target.equals(acting.id()))
            throw new Refused("legal.relation.self", acting.header().name());
        var called = other ? access.toSee(target, viewer).header().name() : wrong.named();
        var condition = saidNow.isEmpty() ? before : saidNow;
        acts.takeBack(wrong, why, viewer);
        var right = relations.insteadOf(wrong.id(), target, called, data, clock.instant(), viewer.person());
        refusals.follow(wrong.id(), Followed.CORRECTED);
        deeds.record(
                "legal.correct-relation",
                acting.id(),
                acting.header(),
                told(wrong, data, called, why, otherwise ? saidNow : ""),
                viewer);
        acts.decide(right, data, condition, acting, viewer);
        return right;
    }

    /** What a text with a last day, or one that nothing suspends, waits for would say nothing. */
    private static String condition(RelationData data, SaidAct said) {
        return Acts.isOpen(data.kind().effect(), data) ? LegalBounds.note(said.condition()) : "";
    }

    private LegalDocumentId target(Relation wrong, LegalDocument acting, CorrectedAct said, Viewer viewer) {
        var chosen = said.target();
        if (chosen != null) return access.toSee(chosen, viewer).id();
        return said.named() == null ? wrong.target() : named.of(said.named(), acting, viewer);
    }

    /** What it said and what it says, each where both differ; which text it is about in any case. */
    private static Map<String, Object> told(
            Relation wrong, RelationData right, String called, String why, String condition) {
        var details = new HashMap<String, Object>();
        if (called.equals(wrong.named())) details.put("target", called);
        Differing.put(details, "target", wrong.named(), called);
        var was = wrong.data();
        Differing.put(details, "relation", was.kind().name(), right.kind().name());
        Differing.put(details, "provisions", was.provisions(), right.provisions());
        Differing.put(details, "part", was.part(), right.part());
        Differing.put(details, "fromDay", was.from(), right.from());
        Differing.put(details, "untilDay", was.until(), right.until());
        if (!condition.isEmpty()) details.put("condition", condition);
        if (!why.isEmpty()) details.put("reason", why);
        return details;
    }
}
