package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.Refused;

/** What people decide in the register: the header of a document, and what it does to others. Events by hand: {@link LegalEvents}. */
@Service
public class LegalRegister {
    private final LegalAccess access;
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final ActBook acts;
    private final EffectBook book;
    private final CitedDocuments cited;
    private final NamedTarget named;
    private final FilledStubs stubs;
    private final LegalDeeds deeds;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    LegalRegister(
            LegalAccess access,
            LegalDocumentRepository documents,
            RelationRepository relations,
            ActBook acts,
            EffectBook book,
            CitedDocuments cited,
            NamedTarget named,
            FilledStubs stubs,
            LegalDeeds deeds,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.access = access;
        this.documents = documents;
        this.relations = relations;
        this.acts = acts;
        this.book = book;
        this.cited = cited;
        this.named = named;
        this.stubs = stubs;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * A person's word on the whole header. Its day of effect becomes the event by which the text takes effect; another day than the one
     * from which acts on other texts count is for those who decide on acts. What others cite it by under that head is one with it.
     *
     * @param revision the one the person saw
     */
    @Transactional
    public void confirmHeader(LegalDocumentId id, int revision, LegalHeader header, Viewer viewer) {
        var known = access.toChange(id, viewer);
        LegalBounds.check(header);
        LegalBounds.days(header, LocalDate.now(clock));
        if (book.isFollowed(id, header.effectiveFrom())) viewer.require(Permission.DECIDE_LAW);
        if (!documents.confirm(id, revision, header, clock.instant(), viewer.person()))
            throw new Refused("legal.changedMeanwhile", known.header().name());
        book.commence(known, header.effectiveFrom(), viewer.person());
        if (!Objects.equals(known.header().issuedOn(), header.issuedOn())) book.findAnew(id);
        deeds.record("legal.confirm-header", id, header, Map.of(), viewer);
        stubs.fill(id, viewer);
        if (known.state() == HeaderState.CONFIRMED && isCalledOtherwise(known.header(), header))
            news.publishEvent(new LegalNews(id, What.HEADER, id.value() + " " + revision, Map.of(), viewer.person()));
    }

    /** What a text is known and cited by. */
    private static boolean isCalledOtherwise(LegalHeader one, LegalHeader other) {
        return !Objects.equals(one.number(), other.number())
                || !Objects.equals(one.typeName(), other.typeName())
                || !one.title().equals(other.title())
                || !one.issuers().equals(other.issuers())
                || !Objects.equals(one.issuedOn(), other.issuedOn());
    }

    /** A person enters a text that has no file here; one that was only cited so far is filled. */
    @Transactional
    public LegalDocumentId enter(LegalHeader header, Viewer viewer) {
        viewer.require(Permission.READ);
        viewer.require(Permission.EDIT);
        LegalBounds.check(header);
        LegalBounds.days(header, LocalDate.now(clock));
        access.seen(cited.same(header), viewer).ifPresent(known -> {
            throw new Refused("legal.number.taken", known.header().name());
        });
        // a stub out of sight is not filled by who does not know of it
        var id = access.seen(cited.stubOf(header).stream().toList(), viewer)
                .map(LegalDocument::id)
                .orElseGet(() -> documents.insert(header, HeaderState.CITED, clock.instant(), null));
        confirmHeader(id, documents.find(id).orElseThrow().revision(), header, viewer);
        return id;
    }

    /**
     * A person enters that one text acts on another, which counts as confirmed.
     *
     * @param target what the older text is called; one that the register does not know becomes a stub
     */
    @Transactional
    public RelationId addRelation(LegalDocumentId source, LegalHeader target, RelationData data, Viewer viewer) {
        return addRelation(source, target, data, "", viewer);
    }

    /** The same. @param condition until what comes true the older text is suspended; empty: as the sentence says */
    @Transactional
    public RelationId addRelation(
            LegalDocumentId source, LegalHeader target, RelationData data, String condition, Viewer viewer) {
        var acting = access.toDecide(source, viewer);
        return add(acting, named.of(target, acting, viewer), target.name(), data, condition, viewer);
    }

    /** The same with a text of the register, which may have no number. */
    @Transactional
    public RelationId addRelation(LegalDocumentId source, LegalDocumentId target, RelationData data, Viewer viewer) {
        return addRelation(source, target, data, "", viewer);
    }

    /** The same. @param condition until what comes true the older text is suspended; empty: as the sentence says */
    @Transactional
    public RelationId addRelation(
            LegalDocumentId source, LegalDocumentId target, RelationData data, String condition, Viewer viewer) {
        var acting = access.toDecide(source, viewer);
        var older = access.toSee(target, viewer);
        return add(acting, target, older.header().name(), data, condition, viewer);
    }

    private RelationId add(
            LegalDocument acting,
            LegalDocumentId older,
            String called,
            RelationData data,
            String condition,
            Viewer viewer) {
        LegalBounds.note(data.provisions());
        LegalBounds.note(data.sentence());
        var until = Acts.isOpen(data.kind().effect(), data) ? LegalBounds.note(condition) : "";
        if (older.equals(acting.id()))
            throw new Refused("legal.relation.self", acting.header().name());
        var id = relations.said(acting.id(), older, data, called, clock.instant(), viewer.person());
        acts.decide(id, data, until, acting, viewer);
        return id;
    }

    /**
     * Xác nhận: from now on the act counts.
     *
     * @param from the day a person says, null: as read, or with the acting text itself
     * @param until last day of a suspension or a term
     */
    @Transactional
    public void confirmRelation(RelationId id, @Nullable LocalDate from, @Nullable LocalDate until, Viewer viewer) {
        var relation = proposed(id, viewer);
        var acting = access.toDecide(relation.source(), viewer);
        acts.decide(id, relation.data().dated(from, until), "", acting, viewer);
    }

    /** Bác bỏ: a proposal, or what had been confirmed; what followed from it is taken back. */
    @Transactional
    public void rejectRelation(RelationId id, String why, Viewer viewer) {
        var relation = acts.judged(id, viewer);
        if (relation.state() == ProposalState.REJECTED) throw new Refused("legal.relation.decided", relation.named());
        acts.reject(relation, LegalBounds.note(why), viewer);
    }

    private Relation proposed(RelationId id, Viewer viewer) {
        var relation = acts.judged(id, viewer);
        if (relation.state() != ProposalState.PROPOSED) throw new Refused("legal.relation.decided", relation.named());
        return relation;
    }
}
