package vn.vankho.legal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.register.ParentEndRepository.Asked;

/**
 * R5: what ends a text is proposed to the texts that detail it, one step at a time and never silently. It compares what was asked of them
 * with how the text stands now, so that the order in which people enter things makes no difference:
 * <ul>
 *   <li>an end that holds is asked once of each, also of one that is found to detail the text later, not of one that is over by then, nor of
 *       one that begins on that day or later, which never stood on the ended text;
 *   <li>of one that details another text too, which is not over, a part is asked: what belongs to the other goes on;
 *   <li>where an end does not hold any more, what nobody decided is taken back, and what was confirmed is proposed to be undone.
 * </ul>
 */
@Component
class ParentEnds {
    private final ParentEndRepository rows;
    private final EffectRepository effects;
    private final EffectRules rules;
    private final Clock clock;

    ParentEnds(ParentEndRepository rows, EffectRepository effects, EffectRules rules, Clock clock) {
        this.rows = rows;
        this.effects = effects;
        this.rules = rules;
        this.clock = clock;
    }

    /** After what happened to a text, or was taken back, for the texts around it. */
    void around(LegalDocumentId text, Consumer<StoredEvent> takeBack) {
        compare(text, rows.children(text), rows.asked(text), takeBack);
        rows.parents(text).forEach(parent -> compare(parent, text, takeBack));
        // what the end of another parent means for a child depends on whether this one is over
        rows.askedByOthers(text)
                .forEach((child, parents) -> parents.forEach(parent -> compare(parent, child, takeBack)));
    }

    /** After one entry was made two again: what the one details, the other may have been asked of. */
    void parted(LegalDocumentId one, LegalDocumentId other, Consumer<StoredEvent> takeBack) {
        around(one, takeBack);
        around(other, takeBack);
        rows.parents(one).forEach(parent -> child(parent, other, takeBack));
        rows.parents(other).forEach(parent -> child(parent, one, takeBack));
    }

    /** Of one text that details another, or was thought to. */
    void child(LegalDocumentId parent, LegalDocumentId child, Consumer<StoredEvent> takeBack) {
        compare(parent, child, takeBack);
        rows.parents(child).stream()
                .filter(other -> !other.equals(parent))
                .forEach(other -> compare(other, child, takeBack));
    }

    private void compare(LegalDocumentId parent, LegalDocumentId child, Consumer<StoredEvent> takeBack) {
        var children = rows.children(parent).stream().filter(child::equals).toList();
        compare(parent, children, rows.asked(parent, child), takeBack);
    }

    private void compare(
            LegalDocumentId parent,
            Collection<LegalDocumentId> children,
            List<Asked> asked,
            Consumer<StoredEvent> takeBack) {
        if (children.isEmpty() && asked.stream().noneMatch(Asked::held)) return;
        var run = new ChildrenOnce(
                children, asked, child -> rows.asked(parent, child), rows::parents, this::timeline, takeBack);
        asked.stream()
                .filter(one -> one.open() && !children.contains(one.event().document()))
                .forEach(one -> run.takeBack(one.event()));
        var timeline = timeline(parent);
        for (var end : ends(parent)) {
            var effect = end.effect();
            var over = timeline.endedBy(effect.kind(), effect.scope(), effect.end());
            var followers = asked.stream().filter(one -> follows(one, end.id())).toList();
            if (over == null) followers.forEach(one -> goesOn(parent, one, asked, run));
            else {
                followers.forEach(one -> goesOnNoMore(one, asked, run));
                for (var child : children) propose(parent, child, end, over, run);
            }
        }
    }

    /** What ends the whole comes first: parts that end on the same day say no more. */
    private List<StoredEvent> ends(LegalDocumentId parent) {
        return rows.confirmed(parent).stream()
                .filter(one -> one.effect().ends())
                .sorted(Comparator.comparing(one -> !one.effect().scope().whole()))
                .toList();
    }

    /** @param over what of the parent: Điều 5 of the parent is not Điều 5 of the child, which part is meant only a person can say */
    private void propose(LegalDocumentId parent, LegalDocumentId child, StoredEvent end, Scope over, ChildrenOnce run) {
        var day = end.effect().end();
        var before = run.asked(child).stream()
                .filter(one -> one.answered() && is(one, EffectKind.PARENT_CEASED, day))
                .toList();
        boolean others = over.whole() && detailsAnother(parent, child, day, run);
        var scope = over.whole() && !others ? Scope.WHOLE : Scope.UNNAMED_PART;
        // asked because of this end, when another parent was over or was none
        var otherwise = before.stream()
                .filter(one -> one.open() && follows(one, end.id()) && !isOf(one, scope))
                .toList();
        otherwise.forEach(one -> run.takeBack(one.event()));
        var asked = before.stream().filter(one -> !otherwise.contains(one)).toList();
        boolean known = asked.stream().anyMatch(one -> isOf(one, scope) || isOf(one, Scope.WHOLE));
        if (known && asked.stream().noneMatch(Asked::open)) return;
        boolean isOver = run.timeline(child).statusOn(day).contains(EffectStatus.CEASED) || begins(child, day);
        if (isOver || !known) asked.stream().filter(Asked::open).forEach(one -> run.takeBack(one.event()));
        else oncePerScope(asked, scope, run);
        if (isOver || known) return;
        var said = end.effect();
        var sentence = said.provisions().isEmpty() ? said.sentence() : said.provisions() + ": " + said.sentence();
        var regime = rules.regimeOf(day);
        var basis = regime.basisSaying(regime.says())
                + (others && regime.implementingTextsEnd() ? "; " + rules.otherParents() : "");
        insert(child, EffectKind.PARENT_CEASED, day, scope, parent, sentence, basis, end.id());
        run.changed(child);
    }

    private boolean begins(LegalDocumentId child, LocalDate day) {
        return effects.commencement(child)
                .map(first -> !first.effect().on().isBefore(day))
                .orElse(false);
    }

    /** After a merge one text may have been asked the same twice. */
    private static void oncePerScope(List<Asked> asked, Scope scope, ChildrenOnce run) {
        var equal = asked.stream().filter(one -> isOf(one, scope)).toList();
        boolean decided = equal.stream().anyMatch(one -> !one.open());
        equal.stream().filter(Asked::open).skip(decided ? 0 : 1).forEach(one -> run.takeBack(one.event()));
    }

    /** Whether it details a text beside its parent that is not known to be over on that day. */
    private boolean detailsAnother(LegalDocumentId parent, LegalDocumentId child, LocalDate day, ChildrenOnce run) {
        return run.parents(child).stream()
                .anyMatch(other -> !other.equals(parent)
                        && !run.timeline(other).statusOn(day).contains(EffectStatus.CEASED));
    }

    /** The parent is not over on that day: it may have a longer term now, or go on without its own parent. */
    private void goesOn(LegalDocumentId parent, Asked follower, List<Asked> asked, ChildrenOnce run) {
        var ended = follower.event();
        if (follower.open()) run.takeBack(ended);
        boolean known = asked.stream().anyMatch(one -> one.answered() && follows(one, ended.id()));
        if (!follower.held() || follower.open() || known) return;
        var said = ended.effect();
        var basis = rules.regimeOf(said.on()).basisSaying(rules.parentGoesOn());
        insert(ended.document(), EffectKind.PARENT_GOES_ON, said.on(), said.scope(), parent, "", basis, ended.id());
        run.changed(ended.document());
    }

    private static void goesOnNoMore(Asked follower, List<Asked> asked, ChildrenOnce run) {
        asked.stream()
                .filter(one -> one.held() && follows(one, follower.event().id()))
                .forEach(one -> run.takeBack(one.event()));
    }

    private void insert(
            LegalDocumentId child,
            EffectKind kind,
            LocalDate day,
            Scope scope,
            LegalDocumentId parent,
            String sentence,
            String basis,
            EffectId cause) {
        var effect = new NewEffect(kind, day, null, "", scope, "", parent, null, sentence, basis, cause);
        effects.insert(child, effect, false, clock.instant(), null);
    }

    private EffectTimeline timeline(LegalDocumentId text) {
        var events = rows.confirmed(text).stream()
                .map(one -> one.effect().recorded(Instant.MIN))
                .toList();
        return RecordedEffect.asKnownAt(Instant.MAX, events, rows.contents(text), rules);
    }

    private static boolean follows(Asked one, EffectId cause) {
        return cause.equals(one.event().effect().causedBy());
    }

    private static boolean is(Asked one, EffectKind kind, LocalDate day) {
        var effect = one.event().effect();
        return effect.kind() == kind && effect.on().equals(day);
    }

    private static boolean isOf(Asked one, Scope scope) {
        return scope.equals(one.event().effect().scope());
    }
}
