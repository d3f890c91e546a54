package vn.vankho.legal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.Refusals;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Days;
import vn.vankho.shared.Refused;

/**
 * Keeps the events of all texts: what is recorded or retracted is in the intervals of the register list at once, and what ended makes
 * proposals for the texts that detail it ({@link ParentEnds}). Always in the transaction of a deed.
 */
@Component
class EffectBook {
    private final EffectRepository effects;
    private final EffectProjectionRepository projections;
    private final LegalDocumentRepository documents;
    private final IndexedEntryQueries indexed;
    private final ParentEnds parentEnds;
    private final EffectRules rules;
    private final Steps steps;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    EffectBook(
            EffectRepository effects,
            EffectProjectionRepository projections,
            LegalDocumentRepository documents,
            IndexedEntryQueries indexed,
            ParentEnds parentEnds,
            EffectRules rules,
            Steps steps,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.steps = steps;
        this.effects = effects;
        this.projections = projections;
        this.documents = documents;
        this.indexed = indexed;
        this.parentEnds = parentEnds;
        this.rules = rules;
        this.clock = clock;
    }

    /** A person's word: it holds from now on. */
    EffectId record(LegalDocumentId document, NewEffect effect, PersonId by) {
        return record(document, effect, null, by);
    }

    /** @param readIn the file that its words stand in, where that was said before */
    EffectId record(LegalDocumentId document, NewEffect effect, @Nullable DocumentId readIn, PersonId by) {
        var id = effects.insert(document, effect, readIn, true, clock.instant(), by);
        project(document);
        tell(document, What.EVENT, id, effect, by);
        if (effect.kind().changesStatus()) parentEnds.around(document, back(by));
        return id;
    }

    /**
     * A proposal becomes an event of its own: until when it was only proposed stays readable.
     *
     * @param effect as the person says it, who may name the part that is meant
     * @throws Refused where another person was faster: one event must not hold twice
     */
    EffectId confirm(StoredEvent proposal, NewEffect effect, PersonId by) {
        if (!effects.retract(proposal.id(), Refusals.CONFIRMED, clock.instant(), by))
            throw new Refused("legal.event.decided");
        return record(proposal.document(), effect, proposal.readIn(), by);
    }

    /**
     * Takes back an event and whatever follows from it.
     *
     * @return false where it was taken back already, by a person or with what it followed from
     */
    boolean retract(StoredEvent stored, String why, @Nullable PersonId by) {
        if (!effects.retract(stored.id(), why, clock.instant(), by)) return false;
        project(stored.document());
        // a proposal never held: nobody was told of it, and that it is refused is no news
        if (stored.confirmed()) tell(stored.document(), What.RETRACTED, stored.id(), stored.effect(), by);
        effects.heldBy(null, stored.id()).forEach(follower -> retract(follower, why, by));
        if (stored.confirmed() && stored.effect().kind().changesStatus())
            parentEnds.around(stored.document(), back(by));
        return true;
    }

    /** After a person's word on whether a text details another one (R5). */
    void detailed(LegalDocumentId parent, LegalDocumentId child, PersonId by) {
        parentEnds.child(parent, child, back(by));
    }

    /** After two entries of a text were made one, or it turned without an event. @param by null: the portal */
    void around(LegalDocumentId text, @Nullable PersonId by) {
        parentEnds.around(text, back(by));
    }

    /** After one entry was made two again. */
    void parted(LegalDocumentId one, LegalDocumentId other, PersonId by) {
        parentEnds.parted(one, other, back(by));
    }

    /** What follows from the events of a parent no longer: nobody has refused it. */
    private Consumer<StoredEvent> back(@Nullable PersonId by) {
        return stored -> retract(stored, OwnEffectRepository.OTHERWISE, by);
    }

    void retractOf(RelationId relation, String why, PersonId by) {
        effects.heldBy(relation, null).forEach(stored -> retract(stored, why, by));
    }

    /**
     * The end of what is brought back for a time.
     *
     * @throws Refused where nothing had ended that could be brought back: the last day would end what is in force
     */
    Optional<NewEffect> endOf(LegalDocumentId document, NewEffect revived, @Nullable LocalDate last) {
        var end = Acts.endOf(revived, last);
        if (end.isEmpty()) return end;
        var found = documents.find(document).orElseThrow();
        var timeline = RecordedEffect.asKnownAt(Instant.MAX, effects.recorded(document), found.contents(), rules);
        if (goesOn(timeline, revived))
            throw new Refused("legal.revival.goesOn", found.header().name());
        return end;
    }

    /** Of what nobody knows how it stands the word of the reviving text is taken. */
    private static boolean goesOn(EffectTimeline timeline, NewEffect revived) {
        var named = revived.scope().provisions();
        var text = timeline.statusOn(revived.on());
        if (text.contains(EffectStatus.CEASED)) return false;
        if (revived.scope().whole()) return !text.isEmpty();
        return named.isEmpty()
                ? text.contains(EffectStatus.IN_FORCE)
                : named.stream()
                        .map(one -> timeline.statusOn(one, revived.on()))
                        .anyMatch(one -> !one.isEmpty() && !one.contains(EffectStatus.CEASED));
    }

    /** What came of an act; null: nothing. */
    @Nullable
    EffectId of(RelationId relation) {
        var held = effects.heldBy(relation, null);
        return held.isEmpty() ? null : held.getFirst().id();
    }

    /** Until what comes true an act suspends a text; empty where nobody said it. */
    String condition(RelationId relation) {
        return effects.heldBy(relation, null).stream()
                .map(stored -> stored.effect().condition())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The confirmed first day of effect, or null. */
    @Nullable
    LocalDate commencement(LegalDocumentId document) {
        return effects.commencement(document)
                .map(stored -> stored.effect().on())
                .orElse(null);
    }

    /**
     * Another first day: the event of the old one is taken back, and what this text did to others from that day follows it.
     *
     * @throws Refused where there is no day to follow
     */
    void commence(LegalDocument document, @Nullable LocalDate day, PersonId by) {
        var held = effects.commencement(document.id());
        if (held.isPresent() && held.get().effect().on().equals(day)) return;
        if (day == null) held.ifPresent(stored -> nothingFollows(document, stored));
        held.ifPresent(stored -> retract(stored, "", by));
        if (day == null) return;
        record(document.id(), NewEffect.commencement(day, document.id(), document.effectSentence()), by);
        held.ifPresent(stored -> follow(document.id(), stored.effect().on(), day, by));
    }

    /**
     * What a text did to others on a day that was its first one happens on the day that is it now.
     *
     * @param former its first day until now, which holds no more
     */
    void follow(LegalDocumentId text, LocalDate former, PersonId by) {
        var first = commencement(text);
        if (first != null && !first.equals(former)) follow(text, former, first, by);
    }

    private void follow(LegalDocumentId text, LocalDate former, LocalDate day, PersonId by) {
        effects.followingDayOf(text, former).forEach(deed -> {
            boolean behind = deed.effect().on().isAfter(former);
            staysInOrder(deed.effect(), day, behind);
            retract(deed, "", by);
            record(deed.document(), deed.effect().on(behind ? day.plusDays(1) : day), by);
        });
    }

    /** @param behind the end of what the text brought back, which begins on the day after */
    private static void staysInOrder(NewEffect deed, LocalDate day, boolean behind) {
        var until = deed.until();
        if (until != null && until.isBefore(behind ? day.plusDays(2) : day))
            throw new Refused("legal.commencement.until", Days.said(day), Days.said(until));
    }

    /** Whether another first day would move what this text did to others. */
    boolean isFollowed(LegalDocumentId document, @Nullable LocalDate day) {
        return effects.commencement(document)
                .map(stored -> stored.effect().on())
                .filter(on -> !on.equals(day))
                .filter(on -> !effects.followingDayOf(document, on).isEmpty())
                .isPresent();
    }

    /** A text without a first day ends no other one from its first day on. */
    void nothingFollows(LegalDocument document, StoredEvent commencement) {
        var following =
                effects.followingDayOf(document.id(), commencement.effect().on());
        if (!following.isEmpty())
            throw new Refused(
                    "legal.commencement.followed",
                    document.header().name(),
                    Days.said(commencement.effect().on()),
                    following.stream()
                            .map(stored -> stored.effect().relation())
                            .distinct()
                            .count());
    }

    /** @return whether it stands otherwise than before */
    boolean project(LegalDocumentId document) {
        var found = documents.find(document).orElseThrow();
        var recorded = effects.recorded(document);
        var timeline = RecordedEffect.asKnownAt(Instant.MAX, recorded, found.contents(), rules);
        projections.mergeAgain(document);
        projections.projectSuspensions(
                document, RecordedEffect.named(timeline.suspensionsOver(), recorded, found.contents()));
        boolean changed = projections.project(document, timeline.intervals());
        if (changed) findAnew(document);
        return changed;
    }

    /** The index holds a copy of the intervals with each file of the text. */
    void findAnew(LegalDocumentId document) {
        steps.stage(indexed.files(document), StepKind.INDEX);
    }

    private void tell(LegalDocumentId document, What what, EffectId event, NewEffect effect, @Nullable PersonId by) {
        news.publishEvent(new LegalNews(
                document,
                what,
                event.value().toString(),
                LegalNews.event(
                        effect.kind().name(),
                        effect.on(),
                        effect.kind().turnsOn(effect.on(), effect.until()),
                        effect.scope().whole(),
                        effect.provisions()),
                by));
    }
}
