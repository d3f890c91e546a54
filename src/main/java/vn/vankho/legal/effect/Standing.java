package vn.vankho.legal.effect;

import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.Amended;
import vn.vankho.legal.effect.EffectEvent.AnnouncedToContinue;
import vn.vankho.legal.effect.EffectEvent.Ceases;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.IsSuspended;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;
import vn.vankho.legal.effect.EffectEvent.ParentCeased;
import vn.vankho.legal.effect.EffectEvent.Resumes;
import vn.vankho.legal.effect.EffectEvent.Revived;
import vn.vankho.legal.effect.EffectEvent.Supplemented;
import vn.vankho.legal.effect.EffectEvent.TakesEffect;
import vn.vankho.legal.effect.EffectEvent.TermUntil;

/** How a text stands after the events so far: the rules of effect, one line per event. "L64" is Luật 64/2025/QH15, "L80" Luật 80/2015/QH13. */
final class Standing {
    private final Collection<String> provisions;
    private final EffectRules rules;
    private final Set<String> endedProvisions = new HashSet<>();
    private final Set<String> continuedProvisions = new HashSet<>();
    private final List<IsSuspended> suspensions = new ArrayList<>();
    private boolean started;
    private boolean ended;
    private boolean endedWithParent;
    private boolean partly;
    private boolean continues;
    private boolean partContinues;
    private @Nullable LocalDate lastDay;

    Standing(Collection<String> provisions, EffectRules rules) {
        this.provisions = provisions;
        this.rules = rules;
    }

    /** Takes in the next event; they come in the order of {@link EffectTimeline#ORDER}. */
    void after(EffectEvent event) {
        switch (event) {
            // R1, L64 Đ53; L80 Đ151: a day of single provisions does not start the text
            case TakesEffect start -> started |= start.scope().whole();
            // R3, L64 Đ57 k1 b; L80 Đ154 k2: the amended wording is a part that ended
            case Amended _ -> partly = true;
            // R3, the same: adding ends nothing, unless the office counts it so
            case Supplemented _ -> partly |= rules.supplementCountsAsPartlyCeased();
            // R3, L64 Đ57 k1 b, c; L80 Đ154 k2, k3: some provisions ended, and when they were the last ones the whole
            case CeasesPartly part -> endPart(part.scope());
            // R3, L64 Đ57 k1 b, c; L80 Đ154 k2, k3; R4: an end is the end of a suspension too
            case Ceases _ -> end(false);
            // R3 a, L64 Đ57 k1 a; L80 Đ154 k1; an extension is a later term
            case TermUntil term -> lastDay = term.lastDay();
            // R7, L64 Đ56 k1; L80 Đ153 k1
            case IsSuspended suspension -> suspensions.add(suspension);
            // R7, R8, L64 Đ56 k2; L80 Đ153 k2
            case Resumes resumed -> resume(resumed.scope());
            // R5, by the regime of the day: L80 Đ154 k4; L64 Đ57 k2; L64 Đ57 k2 as amended by Luật 87/2025/QH15
            case ParentCeased parent -> endWithParent(parent);
            // R5, L64 Đ57 k2; R7, L64 Đ56 k2
            case AnnouncedToContinue announced -> announceToContinue(announced.scope());
            // R8: only an express word brings a text back, and only what it names
            case Revived revived -> revive(revived);
            // R13 (đính chính: NĐ 78/2025 Đ9), R8: no status, no day
            case NothingChanges _ -> {}
        }
    }

    /** R4: hết hiệu lực toàn bộ, else ngưng toàn bộ, else both kinds of "một phần" together, else còn hiệu lực. Empty: chưa xác định. */
    Set<EffectStatus> on(LocalDate day) {
        if (ended || lastDay != null && day.isAfter(lastDay)) return EnumSet.of(CEASED);
        if (!started) return EnumSet.noneOf(EffectStatus.class);
        var running = suspensions.stream()
                .filter(one -> one.lastDay() == null || !day.isAfter(one.lastDay()))
                .toList();
        if (running.stream().anyMatch(one -> one.scope().whole())) return EnumSet.of(SUSPENDED);
        var parts = EnumSet.noneOf(EffectStatus.class);
        if (partly) parts.add(PARTLY_CEASED);
        if (!running.isEmpty()) parts.add(PARTLY_SUSPENDED);
        return parts.isEmpty() ? EnumSet.of(IN_FORCE) : parts;
    }

    /** Before the first day of effect; a text whose first day nobody has confirmed has no status. */
    static Set<EffectStatus> beforeItsDay() {
        return EnumSet.of(NOT_YET_IN_FORCE);
    }

    private void endPart(Scope scope) {
        partly = true;
        endedProvisions.addAll(scope.provisions());
        var endedSoFar = new Scope(false, endedProvisions);
        if (!provisions.isEmpty() && provisions.stream().allMatch(endedSoFar::covers)) end(false);
    }

    private void end(boolean withParent) {
        endedWithParent = withParent && (!ended || endedWithParent);
        ended = true;
        suspensions.clear();
    }

    private void resume(Scope scope) {
        var left = scope.whole()
                ? List.<IsSuspended>of()
                : suspensions.stream()
                        .flatMap(one -> Suspensions.without(one, scope).stream())
                        .toList();
        suspensions.clear();
        suspensions.addAll(left);
    }

    private void endWithParent(ParentCeased parent) {
        if (continues || !rules.regimeOf(parent.on()).implementingTextsEnd()) return;
        if (parent.scope().whole()) {
            end(true);
            if (partContinues && endedWithParent) bringBack(new Scope(false, continuedProvisions));
            return;
        }
        var going = new Scope(false, continuedProvisions);
        var left = parent.scope().provisions().stream()
                .filter(one -> !going.covers(one))
                .collect(Collectors.toSet());
        if (!left.isEmpty() || parent.scope().provisions().isEmpty()) endPart(new Scope(false, left));
    }

    private void announceToContinue(Scope scope) {
        resume(scope);
        continues |= scope.whole();
        partContinues |= !scope.whole();
        continuedProvisions.addAll(scope.provisions());
        if (endedWithParent) bringBack(scope);
    }

    private void revive(Revived revived) {
        boolean over = lastDay != null && revived.on().isAfter(lastDay);
        if (over) end(false);
        if (over || revived.scope().whole()) lastDay = null;
        bringBack(revived.scope());
    }

    /** Of a text that had ended only the part that is named comes back: the rest goes on having ended. */
    private void bringBack(Scope scope) {
        if (!scope.whole()) {
            if (ended) endedProvisions.addAll(provisions);
            partly |= ended;
            endedProvisions.removeIf(one -> scope.within(one) != null);
        }
        ended = false;
        endedWithParent = false;
    }
}
