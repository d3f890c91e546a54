package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.head.Legality.Act;
import vn.vankho.shared.Days;

/** On which day an act may count, seen from both texts (R6, R8, R9). */
public final class ActDays {
    /** They state what holds, also of former days. */
    private static final Set<RelationKind> ANNOUNCEMENTS =
            EnumSet.of(RelationKind.ANNOUNCES_CESSATION, RelationKind.CONTINUES);

    /** A text that begins later than this mostly renews an older one that details the same. No law gives a number: it keeps the warning rare. */
    private static final int YEARS_OF_A_FIRST_ONE = 1;

    private ActDays() {}

    /** Before the older text was there; else, R6: what an act says of days before its own text is effect back in time too. */
    static Stream<LegalWarning> tooEarly(Act act) {
        var day = act.day();
        var issued = act.older().issuedOn();
        return day != null && issued != null && day.isBefore(issued)
                ? Stream.of(LegalWarning.of("legal.warning.beforeIssue", Days.said(day), Days.said(issued)))
                : backInTime(act);
    }

    private static Stream<LegalWarning> backInTime(Act act) {
        var day = act.data().from();
        if (day == null || !act.kind().changesStatus() || ANNOUNCEMENTS.contains(act.kind())) return Stream.of();
        var issued = act.acting().issuedOn();
        if (issued != null && day.isBefore(issued)) return Stream.of(beforeIssue(act, day, issued));
        var begins = act.commencement();
        return begins != null && day.isBefore(begins)
                ? Stream.of(LegalWarning.of("legal.warning.actBeforeEffect", Days.said(day), Days.said(begins)))
                : Stream.of();
    }

    private static LegalWarning beforeIssue(Act act, LocalDate day, LocalDate issued) {
        var level = Boolean.FALSE.equals(act.normative()) ? null : Issuers.level(act.acting());
        var rule =
                level == null ? null : act.rules().retroactivity(level, issued).orElse(null);
        return rule == null
                ? LegalWarning.of("legal.warning.actBeforeIssue.plain", Days.said(day), Days.said(issued))
                : LegalWarning.of(
                        "legal.warning.actBeforeIssue",
                        Days.said(day),
                        Days.said(issued),
                        rule.basis().article());
    }

    /**
     * R3, R7: a text that is over, or suspended, acts on no other; one that ended before its first day never did.
     *
     * @param day of the act; null: not known
     */
    public static Stream<LegalWarning> withoutForce(RelationKind kind, @Nullable LocalDate day, EffectTimeline acting) {
        if (day == null || !kind.changesStatus() || ANNOUNCEMENTS.contains(kind)) return Stream.of();
        var since = acting.since(day);
        var over = since.get(EffectStatus.CEASED);
        var suspended = since.get(EffectStatus.SUSPENDED);
        if (over != null)
            return Stream.of(LegalWarning.of("legal.warning.actingOver", Days.said(day), Days.said(over)));
        return suspended == null
                ? Stream.of()
                : Stream.of(LegalWarning.of("legal.warning.actingSuspended", Days.said(day), Days.said(suspended)));
    }

    /** R9: a text takes effect together with the one it details, where the law of its day of issue asks for that. */
    static Stream<LegalWarning> detailsOnAnotherDay(Act act) {
        var begins = act.acting().effectiveFrom();
        var parent = act.older().effectiveFrom();
        var issued = act.acting().issuedOn();
        if (act.kind() != RelationKind.DETAILS || begins == null || parent == null || issued == null)
            return Stream.of();
        var key = key(begins, parent);
        if (key == null) return Stream.of();
        return act
                .rules()
                .duties()
                .together(issued)
                .map(rule -> LegalWarning.of(
                        key, Days.said(begins), Days.said(parent), rule.basis().article()))
                .stream();
    }

    private static @Nullable String key(LocalDate begins, LocalDate parent) {
        if (begins.isBefore(parent)) return "legal.warning.beforeParent";
        boolean late = begins.isAfter(parent) && begins.isBefore(parent.plusYears(YEARS_OF_A_FIRST_ONE));
        return late ? "legal.warning.afterParent" : null;
    }

    /** R8: a text that is over comes back by an express word only, and a longer term is none. */
    public static List<LegalWarning> extendedWhenOver(Collection<RecordedEffect> events) {
        var held = events.stream()
                .filter(event -> event.retractedAt() == null && event.scope().whole())
                .filter(event -> event.kind() == EffectKind.TERM || event.kind() == EffectKind.REVIVED)
                .sorted(Comparator.comparing(RecordedEffect::on))
                .toList();
        var warnings = new ArrayList<LegalWarning>();
        var last = (LocalDate) null;
        for (var event : held) {
            // a term that was entered on its own last day counts from the beginning
            boolean begun = event.until() != null && !event.on().equals(event.until());
            if (last != null && begun && event.on().isAfter(last.plusDays(1)))
                warnings.add(LegalWarning.of("legal.warning.extendedWhenOver", Days.said(event.on()), Days.said(last)));
            last = event.until();
        }
        return warnings;
    }
}
