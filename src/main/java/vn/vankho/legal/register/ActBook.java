package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Refusals;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.NotFound;

/**
 * Keeps the acts of texts on each other as people decide on them: one that counts makes its event, one that is taken back takes all with it that
 * followed from it. Always in the transaction of a deed; what happens to the effect of texts: {@link EffectBook}.
 */
@Component
class ActBook {
    private final LegalAccess access;
    private final RelationRepository relations;
    private final RefusalRepository refusals;
    private final EffectBook book;
    private final SourceActs beside;
    private final ListedTooRepository listed;
    private final LegalDeeds deeds;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ActBook(
            LegalAccess access,
            RelationRepository relations,
            RefusalRepository refusals,
            EffectBook book,
            SourceActs beside,
            ListedTooRepository listed,
            LegalDeeds deeds,
            ApplicationEventPublisher news,
            Clock clock) {
        this.access = access;
        this.relations = relations;
        this.refusals = refusals;
        this.book = book;
        this.beside = beside;
        this.listed = listed;
        this.deeds = deeds;
        this.news = news;
        this.clock = clock;
    }

    /** Of one whose words the viewer may read. */
    Relation judged(RelationId id, Viewer viewer) {
        return relations
                .find(id)
                .filter(one -> access.seesWords(id, viewer))
                .orElseThrow(() -> new NotFound("legal.relation.missing"));
    }

    /** From now on it counts, as a person says it. */
    void decide(RelationId id, RelationData data, String condition, LegalDocument acting, Viewer viewer) {
        LegalBounds.day("legal.relation.day.far", data.from(), LocalDate.now(clock));
        LegalBounds.lastDay(data.until());
        relations.confirm(id, data, clock.instant(), viewer.person());
        beside.decided(id, Refusals.CONFIRMED, viewer.person());
        var relation = relations.find(id).orElseThrow();
        if (data.kind().changesStatus()) listed.decided(relation.source(), relation.target());
        var kind = data.kind().effect();
        var made = acting.header().issuedOn();
        var effect = kind == null ? null : Acts.effect(kind, relation, data, book.commencement(acting.id()), made);
        if (effect != null) {
            var end = book.endOf(relation.target(), effect, data.until());
            book.record(relation.target(), effect.until(condition), viewer.person());
            end.ifPresent(term -> book.record(relation.target(), term, viewer.person()));
        }
        if (data.kind() == RelationKind.DETAILS) book.detailed(relation.target(), relation.source(), viewer.person());
        deeds.record("legal.confirm-relation", acting.id(), acting.header(), said(relation), viewer);
        tell(What.RELATION, relation, effect == null, viewer);
    }

    /** With all that followed from it; also where one of its events is taken back. */
    void reject(Relation relation, String reason, Viewer viewer) {
        var acting = access.toDecide(relation.source(), viewer);
        takeBack(relation, reason, viewer);
        var details = new HashMap<String, Object>(said(relation));
        details.put("reason", reason);
        deeds.record("legal.reject-relation", acting.id(), acting.header(), details, viewer);
    }

    /** It counts no more, nor what followed from it. */
    void takeBack(Relation relation, String reason, Viewer viewer) {
        refusals.reject(relation.id(), reason, clock.instant(), viewer.person());
        beside.decided(relation.id(), reason, viewer.person());
        book.retractOf(relation.id(), reason, viewer.person());
        if (relation.data().kind() == RelationKind.DETAILS)
            book.detailed(relation.target(), relation.source(), viewer.person());
        // a proposal never counted
        boolean older = relation.data().kind().effect() == null;
        if (relation.state() == ProposalState.CONFIRMED) tell(What.RELATION_OVER, relation, older, viewer);
    }

    /** @param older also who follows the older text: what changes its effect is told by {@link EffectBook} */
    private void tell(What what, Relation relation, boolean older, Viewer viewer) {
        var own = new HashMap<>(Map.of("relation", relation.data().kind().name()));
        relations
                .readIn(relation.id())
                .ifPresent(file -> own.put(LegalNews.FILE, file.value().toString()));
        var once = relation.id().value().toString();
        news.publishEvent(new LegalNews(relation.source(), what, once, own, viewer.person()));
        if (!older) return;
        var others = new HashMap<>(own);
        others.put("relation", "by." + own.get("relation"));
        others.put(LegalNews.OTHER, relation.source().value().toString());
        news.publishEvent(new LegalNews(relation.target(), what, once, others, viewer.person()));
    }

    private static Map<String, Object> said(Relation relation) {
        return Map.of("relation", relation.data().kind().name(), "target", relation.named());
    }
}
