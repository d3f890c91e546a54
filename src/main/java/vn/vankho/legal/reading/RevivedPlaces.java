package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;

/** Which provisions of a text had ended and apply again on the day it is read: their words stand as before the end. */
record RevivedPlaces(LegalView view, List<EffectRow> revivals, List<RecordedEffect> counted, EffectTimeline own) {
    static RevivedPlaces of(LegalView view, EffectRules rules) {
        var known = Objects.requireNonNullElse(view.knownAt(), Instant.MAX);
        var effects = view.timeline().stream().map(EffectRow::effect).toList();
        var revivals = view.timeline().stream()
                .filter(row -> row.effect().confirmed() && row.effect().kind() == EffectKind.REVIVED)
                .filter(row -> !row.on().isAfter(view.on()))
                .toList();
        return new RevivedPlaces(
                view,
                revivals,
                effects.stream().filter(one -> one.countsAt(known)).toList(),
                RecordedEffect.asKnownAt(known, effects, view.document().contents(), rules));
    }

    /** Whether all of it does. @param end the day on which it had ended */
    boolean hold(String place, LocalDate end) {
        return since(end).anyMatch(scope -> scope.whole() || named(scope).anyMatch(one -> Scope.isIn(bare(place), one)))
                && !own.statusOn(place, view.on()).contains(EffectStatus.CEASED);
    }

    /** Whether some of what lies in it does, and not all. */
    boolean holdPartOf(String place, LocalDate end) {
        return since(end)
                .flatMap(RevivedPlaces::named)
                .anyMatch(one -> !one.equals(bare(place)) && Scope.isIn(one, bare(place)));
    }

    private Stream<Scope> since(LocalDate end) {
        return revivals.stream()
                .filter(row -> !row.on().isBefore(end))
                .map(row -> row.effect().in(counted, view.document().contents()));
    }

    private static Stream<String> named(Scope scope) {
        return scope.provisions().stream().map(RevivedPlaces::bare);
    }

    /** An article of an annexed text may be named with that text, or without. */
    private static String bare(String place) {
        return place.replaceFirst("^(?!dieu_).+?__(?=dieu_)", "");
    }
}
