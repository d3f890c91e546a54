package vn.vankho.legal.reading;

import java.util.List;
import vn.vankho.legal.effect.AnnouncedEnd;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;

/**
 * Ends that a published list announces of a text. A list states what others did: where their own events are here, it changes no word of the text.
 *
 * @param counted events of the text
 */
record ListedEnds(List<RecordedEffect> counted, Contents contents) {
    /** Whether all that an event announces was done by events of others. */
    boolean saysNothingNew(RecordedEffect effect) {
        if (effect.kind() != EffectKind.ANNOUNCED_CEASED || effect.scope().whole()) return false;
        var places = effect.in(counted, contents).provisions();
        return places.isEmpty()
                ? AnnouncedEnd.isAccountedFor(effect, counted)
                : places.stream().allMatch(one -> isDoneByOther(effect, one));
    }

    boolean isDoneByOther(RecordedEffect effect, MeantPlace named) {
        return effect.kind() == EffectKind.ANNOUNCED_CEASED && isDoneByOther(effect, named.place());
    }

    private boolean isDoneByOther(RecordedEffect effect, String place) {
        return AnnouncedEnd.isAccountedFor(effect, place, counted, contents);
    }
}
