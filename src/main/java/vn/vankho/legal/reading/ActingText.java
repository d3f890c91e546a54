package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.LegalText;

/**
 * An amending text as it stands itself: some of its clauses begin later, and what others did to a clause of it changes what that does.
 *
 * @param view of the day on which the amended text is read
 * @param rows of its events those that count
 * @param places in it, by the characters at which it says something
 * @param said what it does to the amended text
 * @param own how it stands
 * @param done what another text that did something to this one says is done here; empty: not to be read
 */
record ActingText(
        LegalView view,
        List<EffectRow> rows,
        Map<Integer, String> places,
        List<Amendment> said,
        EffectTimeline own,
        Function<EffectRow, List<Amendment>> done) {

    static ActingText of(
            LegalView view,
            Instant known,
            LegalText text,
            List<Amendment> said,
            EffectRules rules,
            Function<EffectRow, List<Amendment>> done) {
        var rows = view.timeline().stream()
                .filter(row -> row.effect().countsAt(known))
                .toList();
        var effects = rows.stream().map(EffectRow::effect).toList();
        var own = RecordedEffect.asKnownAt(known, effects, view.document().contents(), rules);
        var places = new HashMap<Integer, String>();
        for (var one : said) {
            var passage = text.at(one.from());
            if (passage != null) places.put(one.from(), passage.key());
        }
        return new ActingText(view, rows, places, said, own, done);
    }

    @Nullable
    LocalDate issuedOn() {
        return view.document().header().issuedOn();
    }

    /** From when it is done: a clause that begins after its text does nothing before. @param day of the event on the amended text */
    LocalDate from(Amendment one, LocalDate day) {
        var later = rows.stream()
                .filter(row ->
                        row.effect().kind() == EffectKind.COMMENCED && row.on().isAfter(day))
                .map(EffectRow::on)
                .sorted()
                .toList();
        var place = place(one);
        if (later.isEmpty() || isPending(own.statusOn(day)) || !isPending(own.statusOn(place, day))) return day;
        return later.stream()
                .filter(on -> !isPending(own.statusOn(place, on)))
                .findFirst()
                .orElse(day);
    }

    /** Whether what it says there still stands in its own words, misprints aside; else others have to be looked for. */
    boolean stands(Amendment one, LocalDate from) {
        var place = place(one);
        var first = own.statusOn(place, from);
        return !first.contains(EffectStatus.CEASED)
                && !first.contains(EffectStatus.SUSPENDED)
                && !own.statusOn(place, view.on()).contains(EffectStatus.SUSPENDED)
                && rows.stream().noneMatch(row -> !corrects(row) && changes(row, place, one));
    }

    /** What it says there as others put it right. */
    PutRight putRight(Amendment one) {
        var place = place(one);
        var right = PutRight.of(one);
        for (var row : rows) {
            if (!corrects(row) || !changes(row, place, one)) continue;
            var corrections = done.apply(row).stream()
                    .filter(other -> changes(other, place, one))
                    .toList();
            right = right.by(row, corrections, said);
        }
        return right;
    }

    private static boolean corrects(EffectRow row) {
        return row.effect().kind() == EffectKind.CORRECTED;
    }

    private boolean changes(EffectRow row, String place, Amendment one) {
        if (!AmendingTexts.touches(row) || row.on().isAfter(view.on())) return false;
        var named = row.effect()
                .in(
                        rows.stream().map(EffectRow::effect).toList(),
                        view.document().contents())
                .provisions();
        if (!named.isEmpty()) return named.stream().anyMatch(other -> meet(place, other));
        var others = done.apply(row);
        return others.isEmpty() || others.stream().anyMatch(other -> changes(other, place, one));
    }

    private static boolean changes(Amendment other, String place, Amendment one) {
        if (!other.key().isEmpty()) return meet(place, other.key());
        boolean words = other.kind() == Amendment.Kind.WORDS;
        return !words
                || one.words().contains(other.old())
                || one.wording().stream().anyMatch(passage -> passage.text().contains(other.old()));
    }

    private static boolean meet(String one, String other) {
        return Scope.isIn(one, other) || Scope.isIn(other, one);
    }

    private static boolean isPending(Set<EffectStatus> statuses) {
        return statuses.contains(EffectStatus.NOT_YET_IN_FORCE);
    }

    /** In its own text. */
    private String place(Amendment one) {
        return places.getOrDefault(one.from(), "");
    }
}
