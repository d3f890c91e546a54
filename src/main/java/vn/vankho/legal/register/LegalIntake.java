package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** Takes in what was read in a document, as proposals. For the step of work that reads; people go through {@link LegalRegister}. */
@Component
public class LegalIntake {
    private final LegalDocumentRepository documents;
    private final RelationRepository relations;
    private final SaidAgainRepository again;
    private final SameActRepository same;
    private final ListedActs listed;
    private final ListedTooRepository listedToo;
    private final CitedDocuments cited;
    private final ToldStubRepository stubs;
    private final EntryOfFile entries;
    private final MergeRepository merges;
    private final Reckoning reckoning;
    private final DismissalRepository dismissals;
    private final SourceStatementRepository statements;
    private final AuditTrail trail;
    private final Steps steps;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    LegalIntake(
            LegalDocumentRepository documents,
            RelationRepository relations,
            SaidAgainRepository again,
            SameActRepository same,
            ListedActs listed,
            ListedTooRepository listedToo,
            CitedDocuments cited,
            ToldStubRepository stubs,
            EntryOfFile entries,
            MergeRepository merges,
            Reckoning reckoning,
            DismissalRepository dismissals,
            SourceStatementRepository statements,
            AuditTrail trail,
            Steps steps,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.steps = steps;
        this.documents = documents;
        this.relations = relations;
        this.again = again;
        this.same = same;
        this.listed = listed;
        this.listedToo = listedToo;
        this.cited = cited;
        this.stubs = stubs;
        this.entries = entries;
        this.merges = merges;
        this.reckoning = reckoning;
        this.dismissals = dismissals;
        this.statements = statements;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Taken in again, it says nothing twice: proposals nobody decided are made anew, what a person decided stays, a confirmed header too.
     */
    @Transactional
    public LegalDocumentId takeIn(ReadDocument read) {
        // another file of a text that has its entry
        var merged = merges.survivor(read.document());
        if (merged.isPresent()) return merged.get();
        var known = documents.ofDocument(read.document());
        var held = known.isPresent() ? known : entries.of(read.header(), read.document());
        var id = held.map(LegalDocument::id)
                .orElseGet(() -> documents.insert(read.header(), HeaderState.PROPOSED, clock.instant(), null));
        if (known.isEmpty()) held.ifPresent(entries::release);
        boolean newVersion = known.isPresent() && documents.isOther(id, read.version());
        documents.read(
                id,
                read.document(),
                read.version(),
                read.headed(held.map(one -> over(one, read.header())).orElse(read.header())));
        relations.forgetProposals(id, read.document());
        read.relations().forEach(relation -> propose(id, read, relation));
        // the articles are known now: the end of the last one may end the whole
        reckoning.of(id);
        if (newVersion)
            news.publishEvent(new LegalNews(
                    id,
                    LegalNews.What.VERSION,
                    read.version().value().toString(),
                    Map.of(LegalNews.FILE, read.document().value().toString()),
                    null));
        // how the text stands was known before its file was there
        if (known.isEmpty() && held.isPresent()) steps.stage(read.document(), StepKind.INDEX);
        if (known.isEmpty())
            trail.record(
                    Actor.PORTAL,
                    "legal.take-in",
                    "legal",
                    id.value().toString(),
                    Map.of("title", read.header().name()));
        return id;
    }

    /** Somebody called the file another kind of document: what nobody has confirmed of it leaves the register. */
    @Transactional
    public void leave(DocumentId file) {
        documents
                .ofDocument(file)
                .filter(one -> one.state() == HeaderState.PROPOSED)
                .ifPresent(one -> {
                    if (dismissals.dismiss(one.id(), file, clock.instant(), null)) reckoning.of(one.id());
                    trail.record(
                            Actor.PORTAL,
                            "legal.dismiss",
                            "legal",
                            one.id().value().toString(),
                            Map.of("title", one.header().name()));
                });
    }

    /** What a person confirmed stays; people kept the register that a text was taken over from, too: its words go before what was read. */
    private LegalHeader over(LegalDocument known, LegalHeader read) {
        if (known.state() == HeaderState.CONFIRMED) return known.header();
        return statements.isThere(known.id()) ? known.header().over(read) : read;
    }

    private void propose(LegalDocumentId source, ReadDocument read, ReadRelation relation) {
        var header = read.header();
        // what bears neither number nor name would be another stub with each reading
        if (LegalKeys.of(relation.target()).identity() == null) return;
        var said = LegalBounds.cited(relation.target(), LocalDate.now(clock));
        var target = cited.target(said, header);
        if (target.equals(source)) return;
        stubs.told(target, said, read.document());
        listed.read(read.document(), source, header, target, relation.data());
        if (same.isDecided(source, target, relation.data())) return;
        // the same words may have led to another entry when a person said what they mean
        if (same.meant(source, relation.named(), relation.data()).stream()
                .anyMatch(one -> CitedDocuments.mayBe(relation.target(), header, one.header()))) return;
        var elsewhere = same.proposed(source, target, relation.data()).filter(again::isSaidElsewhere);
        if (elsewhere.isPresent()) again.readToo(elsewhere.get(), relation);
        else {
            var act = relations.read(source, target, relation, clock.instant());
            statements.beside(act);
            if (relation.data().kind().changesStatus()) listedToo.read(source, target);
        }
    }
}
