package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.effect.EffectEvent.Amended;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;

/**
 * The end of provisions that a published list announces. A list states what others did (Nghị định 79/2025/NĐ-CP, form 03): where another text gave
 * a place new words on that day, or added it, it is the old words that ended, and the place goes on (R3). What the list says was repealed or
 * replaced is over, whatever was done beside it, unless an amendment names that very place.
 */
public final class AnnouncedEnd {
    private AnnouncedEnd() {}

    /**
     * What it does.
     *
     * @param about the places of the text that are announced to have ended
     * @param counted events of the text
     */
    static EffectEvent of(
            RecordedEffect announced, Scope about, Collection<RecordedEffect> counted, Contents contents) {
        var over = about.provisions().stream()
                .filter(place -> !isReworded(announced, place, contents)
                        && doneTo(place, announced, counted, contents).noneMatch(AnnouncedEnd::givesWords))
                .collect(Collectors.toSet());
        if (!over.isEmpty()) return new CeasesPartly(day(announced, over, counted, contents), new Scope(false, over));
        boolean wordsEnded = about.provisions().stream()
                .anyMatch(place -> isReworded(announced, place, contents)
                        || doneTo(place, announced, counted, contents)
                                .anyMatch(one -> one.kind() == EffectKind.AMENDED));
        return wordsEnded
                ? new Amended(day(announced, about.provisions(), counted, contents), about)
                : new NothingChanges(announced.on());
    }

    /** The one after the printed day where all that it announces is of deeds of that next day: the printed one is the last of the old words. */
    private static LocalDate day(
            RecordedEffect announced, Set<String> places, Collection<RecordedEffect> counted, Contents contents) {
        boolean last = places.stream()
                .allMatch(place ->
                        doneTo(place, announced, counted, contents).findAny().isPresent()
                                && doneTo(place, announced, counted, contents)
                                        .noneMatch(one -> one.turnsOn().equals(announced.on())));
        return last ? announced.on().plusDays(1) : announced.on();
    }

    /** Whether another event is what the list announces of a place. @param counted events of the text */
    public static boolean isAccountedFor(
            RecordedEffect announced, String place, Collection<RecordedEffect> counted, Contents contents) {
        return doneTo(place, announced, counted, contents).findAny().isPresent();
    }

    /** The same of a part that the list does not name. */
    public static boolean isAccountedFor(RecordedEffect announced, Collection<RecordedEffect> counted) {
        return counted.stream().anyMatch(one -> isDeed(one) && isItsDay(one, announced.on()));
    }

    /**
     * The deeds that it announces, where each of its places, or all of the text, is accounted for by one; empty where something is not.
     *
     * @param counted events of the text
     */
    public static Set<RecordedEffect> deeds(
            RecordedEffect announced, Collection<RecordedEffect> counted, Contents contents) {
        if (announced.scope().provisions().isEmpty())
            return counted.stream()
                    .filter(one -> isDeed(one) && isItsDay(one, announced.on()))
                    .filter(one -> one.scope().whole() == announced.scope().whole())
                    .collect(Collectors.toSet());
        var deeds = new HashSet<RecordedEffect>();
        for (var place : announced.in(counted, contents).provisions()) {
            var its = doneTo(place, announced, counted, contents).toList();
            if (its.isEmpty()) return Set.of();
            deeds.addAll(its);
        }
        return deeds;
    }

    private static Stream<RecordedEffect> doneTo(
            String place, RecordedEffect announced, Collection<RecordedEffect> counted, Contents contents) {
        boolean repealed = isIn(place, announced.repealed(), contents);
        return counted.stream()
                .filter(one -> isDeed(one) && isItsDay(one, announced.on()))
                .filter(one -> one.scope().whole()
                        || one.in(counted, contents).provisions().stream()
                                .anyMatch(other -> repealed ? isRepeal(one, other, place) : meet(other, place)));
    }

    private static boolean meet(String one, String other) {
        return Scope.isIn(one, other) || Scope.isIn(other, one);
    }

    /** Whether a deed is what the list calls a repeal: it names all of the place, or gives that very place new words. */
    private static boolean isRepeal(RecordedEffect deed, String named, String place) {
        return givesWords(deed) ? named.equals(place) : Scope.isIn(place, named);
    }

    /** Lists print the last day of an old wording as well as the first one of the new ("đến hết ngày"). */
    private static boolean isItsDay(RecordedEffect deed, LocalDate day) {
        return deed.turnsOn().equals(day) || deed.turnsOn().equals(day.plusDays(1));
    }

    private static boolean isDeed(RecordedEffect one) {
        return givesWords(one) || one.kind().ends() && one.kind() != EffectKind.ANNOUNCED_CEASED;
    }

    private static boolean givesWords(RecordedEffect one) {
        return one.kind() == EffectKind.AMENDED || one.kind() == EffectKind.SUPPLEMENTED;
    }

    /** By the words of the list itself. */
    private static boolean isReworded(RecordedEffect announced, String place, Contents contents) {
        return isIn(place, announced.reworded(), contents);
    }

    private static boolean isIn(String place, Collection<String> said, Contents contents) {
        return said.stream().map(one -> contents.meant(one, false)).anyMatch(one -> Scope.isIn(place, one));
    }
}
