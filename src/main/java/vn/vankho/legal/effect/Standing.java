package vn.vankho.legal.effect;

import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.Amended;
import vn.vankho.legal.effect.EffectEvent.AnnouncedToContinue;
import vn.vankho.legal.effect.EffectEvent.Ceases;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.IsSuspended;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;
import vn.vankho.legal.effect.EffectEvent.ParentCeased;
import vn.vankho.legal.effect.EffectEvent.ProvisionTerm;
import vn.vankho.legal.effect.EffectEvent.Resumes;
import vn.vankho.legal.effect.EffectEvent.Revived;
import vn.vankho.legal.effect.EffectEvent.Supplemented;
import vn.vankho.legal.effect.EffectEvent.TakesEffect;
import vn.vankho.legal.effect.EffectEvent.TermUntil;

/** How a text, or one provision, stands after the events so far: the rules of effect, one line per event. "L64" is Luật 64/2025/QH15, "L80" Luật 80/2015/QH13. */
final class Standing {
    private final EffectRules rules;
    private final Terms terms = new Terms();
    private final List<ProvisionTerm> partTerms = new ArrayList<>();
    private final List<Scope> endedParts = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final List<AnnouncedToContinue> announced = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final List<ParentCeased> endedWithParent = new ArrayList<>();
    /** What the end of the text left out. */
    private final List<Scope> kept = new ArrayList<>();

    private boolean started;
    private boolean ended;
    private boolean partly;
    private boolean broughtBackInPart;
    private @Nullable LocalDate endedWithParentOn;

    Standing(EffectRules rules) {
        this.rules = rules;
    }

    /** Takes in the next event; they come in the order of {@link EffectTimeline#ORDER}. */
    void after(EffectEvent event) {
        switch (event) {
            // R1, L64 Đ53; L80 Đ151: a day of single provisions does not start the text
            case TakesEffect start -> started |= start.scope().whole();
            // R3, L64 Đ57 k1 b; L80 Đ154 k2: the amended wording is a part that ended
            case Amended _ -> partly = true;
            // R3, the same: adding ends nothing, unless the office counts it so; what was added is to end too before
            // all has ended
            case Supplemented more -> add(more.scope());
            // R3, L64 Đ57 k1 b, c; L80 Đ154 k2, k3: some provisions ended; were they the last ones, so has the whole
            // (on)
            case CeasesPartly part -> endedParts.add(part.scope());
            // R3, L64 Đ57 k1 b, c; L80 Đ154 k2, k3; R4: an end is the end of a suspension too
            case Ceases end -> endBut(end.on());
            // R3 a, L64 Đ57 k1 a; L80 Đ154 k1; an extension is a later term
            case TermUntil term -> terms.ofText(term.lastDay());
            // R3 a, the same: "chấm dứt hiệu lực toàn bộ hoặc một phần" when the term is over
            case ProvisionTerm term -> limit(term);
            // R7, L64 Đ56 k1; L80 Đ153 k1
            case IsSuspended suspension -> suspensions.add(Suspension.of(suspension));
            // R7, R8, L64 Đ56 k2; L80 Đ153 k2
            case Resumes resumed -> resume(resumed.scope());
            // R5, by the regime of the day: L80 Đ154 k4; L64 Đ57 k2; L64 Đ57 k2 as amended by Luật 87/2025/QH15
            case ParentCeased parent -> endWithParent(parent);
            // R5, L64 Đ57 k2: from the end of the parent it is about, and from no other
            case AnnouncedToContinue one -> announce(one);
            // R8: only an express word brings a text back, and only what it names
            case Revived revived -> revive(revived);
            // R13 (đính chính: NĐ 78/2025 Đ9), R8: no status, no day
            case NothingChanges _ -> {}
        }
    }

    /**
     * R4: hết hiệu lực toàn bộ, else ngưng toàn bộ, else both kinds of "một phần" together, else còn hiệu lực. Empty: chưa xác định.
     *
     * @param hasFirstDay whether its first day of effect is known, be it to come
     * @param provisions how those that the text holds, or that an event names, stand on that day
     */
    Set<EffectStatus> on(LocalDate day, boolean hasFirstDay, Provisions provisions) {
        boolean termOver = terms.areOver(day);
        boolean keptOver =
                !kept.isEmpty() && kept.stream().allMatch(one -> provisions.areOver(one) || isTermOver(one, day));
        // a part that goes on and that nobody named lies in some provision that looks ended
        boolean allOver = kept.stream().noneMatch(Scope.UNNAMED_PART::equals) && provisions.allOver(added);
        if (ended || keptOver || termOver && !partGoesOn(day, provisions) || allOver) return EnumSet.of(CEASED);
        // of a text that others act on in part, or suspend, no more is known where nobody has confirmed its first day
        if (!started && hasFirstDay) return EnumSet.noneOf(EffectStatus.class);
        var running = suspensions.stream().filter(one -> one.runsOn(day)).toList();
        if (running.stream().anyMatch(Suspension::isOfAll)) return EnumSet.of(SUSPENDED);
        var parts = EnumSet.noneOf(EffectStatus.class);
        if (partly || termOver || partOver(day, provisions)) parts.add(PARTLY_CEASED);
        // R4: the end of a provision was the end of its suspension
        if (running.stream().anyMatch(one -> suspendsAny(one, provisions))) parts.add(PARTLY_SUSPENDED);
        return parts.isEmpty() && started ? EnumSet.of(IN_FORCE) : parts;
    }

    /** Whether something of the text is suspended by an event without a last day. */
    boolean isSuspendedBy(IsSuspended open, Provisions provisions) {
        return suspensions.stream().anyMatch(one -> one.said().equals(open) && suspendsAny(one, provisions));
    }

    private boolean suspendsAny(Suspension one, Provisions provisions) {
        return one.isOfAll() || provisions.anySuspended(one, added);
    }

    /** Before the first day of effect; a text whose first day nobody has confirmed has no status. */
    static Set<EffectStatus> beforeItsDay() {
        return EnumSet.of(NOT_YET_IN_FORCE);
    }

    /** The day on which it ended with its parent, where it has not come back as a whole since. */
    @Nullable
    LocalDate endedWithParentOn() {
        return endedWithParentOn;
    }

    /** Whether something of it was suspended when that day came. */
    boolean wasSuspended(Scope scope, LocalDate day) {
        return !ended
                && suspensions.stream()
                        .filter(one -> one.said().on().isBefore(day) && one.meets(scope))
                        .anyMatch(one -> one.runsOn(day));
    }

    /** Whether some of it, and not all, was suspended when that day came. */
    boolean wasSuspendedInPart(LocalDate day) {
        return wasSuspended(Scope.WHOLE, day) && !wasSuspendedWhole(day);
    }

    /** Whether nothing of it was left out of a suspension when that day came. */
    boolean wasSuspendedWhole(LocalDate day) {
        return suspensions.stream().anyMatch(one -> one.said().on().isBefore(day) && one.isOfAll() && one.runsOn(day));
    }

    private void add(Scope scope) {
        partly |= rules.supplementCountsAsPartlyCeased();
        added.addAll(scope.provisions());
    }

    private void limit(ProvisionTerm term) {
        if (term.scope().whole()) terms.own(term.lastDay());
        else {
            partTerms.removeIf(former -> former.scope().equals(term.scope()));
            partTerms.add(term);
        }
    }

    private boolean isTermOver(Scope part, LocalDate day) {
        return partTerms.stream().anyMatch(term -> term.scope().equals(part) && day.isAfter(term.lastDay()));
    }

    private boolean partGoesOn(LocalDate day, Provisions provisions) {
        return partTerms.stream().anyMatch(one -> provisions.anyGoesOn(one, day));
    }

    /** R3: some provisions ended, and are not in force again. */
    private boolean partOver(LocalDate day, Provisions provisions) {
        return broughtBackInPart && provisions.anyLeftOver()
                || endedParts.stream().anyMatch(provisions::anyOver)
                || endedWithParent.stream().anyMatch(one -> provisions.anyOver(one.scope()))
                || partTerms.stream().anyMatch(one -> provisions.anyOver(one, day));
    }

    private void end(@Nullable LocalDate withParent) {
        // with its parent ends only what has not ended before
        if (withParent != null && ended) return;
        endedWithParentOn = withParent;
        ended = true;
        if (withParent == null) suspensions.clear();
    }

    /** What "trừ …" leaves out of an end is announced to go on with the very same day. */
    private void endBut(LocalDate day) {
        kept.clear();
        announced.stream()
                .filter(one -> one.isKeptOf(day))
                .map(AnnouncedToContinue::scope)
                .forEach(kept::add);
        end(null);
        kept.forEach(this::bringBack);
    }

    private void resume(Scope scope) {
        var left =
                suspensions.stream().flatMap(one -> one.without(scope).stream()).toList();
        suspensions.clear();
        suspensions.addAll(left);
    }

    private void endWithParent(ParentCeased parent) {
        if (!rules.regimeOf(parent.on()).implementingTextsEnd()) return;
        var going = announced.stream()
                .filter(one -> parent.on().equals(one.parentEnd()))
                .map(AnnouncedToContinue::scope)
                .toList();
        if (going.stream().anyMatch(one -> one.holds(parent.scope()))) return;
        if (parent.scope().whole()) {
            end(parent.on());
            going.forEach(this::bringBack);
        } else endedWithParent.add(parent);
    }

    private void announce(AnnouncedToContinue one) {
        announced.add(one);
        var answered = one.parentEnd();
        if (answered == null) return;
        var scope = one.scope();
        if (answered.equals(endedWithParentOn)) bringBack(scope);
        endedWithParent.removeIf(part -> part.on().equals(answered) && scope.holds(part.scope()));
    }

    private void revive(Revived revived) {
        kept.clear();
        boolean over = terms.areOver(revived.on());
        if (over || ended) end(null);
        if (over || revived.scope().whole()) terms.forget();
        bringBack(revived.scope());
    }

    /** Of a text that had ended only the part that is named comes back: the rest goes on having ended. */
    private void bringBack(Scope scope) {
        broughtBackInPart = !scope.whole() && (broughtBackInPart || ended);
        ended = false;
        if (scope.whole()) endedWithParentOn = null;
    }
}
