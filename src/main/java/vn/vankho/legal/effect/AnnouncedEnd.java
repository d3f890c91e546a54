package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.effect.EffectEvent.Amended;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;

/**
 * The end of provisions that a published list announces. A list states what others did (Nghị định 79/2025/NĐ-CP, form 03): where another text gave
 * a place new words on that day, or added it, it is the old words that ended, and the place goes on (R3).
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
                        && doneTo(place, announced.on(), counted, contents).noneMatch(AnnouncedEnd::givesWords))
                .collect(Collectors.toSet());
        if (!over.isEmpty()) return new CeasesPartly(announced.on(), new Scope(false, over));
        boolean wordsEnded = about.provisions().stream()
                .anyMatch(place -> isReworded(announced, place, contents)
                        || doneTo(place, announced.on(), counted, contents)
                                .anyMatch(one -> one.kind() == EffectKind.AMENDED));
        return wordsEnded ? new Amended(announced.on(), about) : new NothingChanges(announced.on());
    }

    /** Whether another event is what the list announces of a place. @param counted events of the text */
    public static boolean isAccountedFor(
            RecordedEffect announced, String place, Collection<RecordedEffect> counted, Contents contents) {
        return doneTo(place, announced.on(), counted, contents).findAny().isPresent();
    }

    /** The same of a part that the list does not name. */
    public static boolean isAccountedFor(RecordedEffect announced, Collection<RecordedEffect> counted) {
        return counted.stream().anyMatch(one -> isDeed(one) && isItsDay(one, announced.on()));
    }

    private static Stream<RecordedEffect> doneTo(
            String place, LocalDate day, Collection<RecordedEffect> counted, Contents contents) {
        return counted.stream()
                .filter(one -> isDeed(one) && isItsDay(one, day))
                .filter(one -> one.scope().whole()
                        || one.in(counted, contents).provisions().stream()
                                .anyMatch(other -> Scope.isIn(other, place) || Scope.isIn(place, other)));
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
        return announced.reworded().stream()
                .map(one -> contents.meant(one, false))
                .anyMatch(one -> Scope.isIn(place, one));
    }
}
