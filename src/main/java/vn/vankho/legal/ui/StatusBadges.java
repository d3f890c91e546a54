package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Comparator;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Statuses as labels; the colour only repeats the words. */
final class StatusBadges extends Div {
    private StatusBadges() {
        addClassName("vk-badges");
        add(new Badge(Say.text("legal.status.NOT_ISSUED"), Badge.Tone.PLAIN));
    }

    StatusBadges(Collection<EffectStatus> statuses) {
        addClassName("vk-badges");
        if (statuses.isEmpty()) add(new Badge(Say.text("legal.status.none"), Badge.Tone.PLAIN));
        statuses.stream().sorted(Comparator.naturalOrder()).forEach(status -> add(badge(status)));
    }

    /** @param supplemented what has had more added to it and is in force says both */
    StatusBadges(Collection<EffectStatus> statuses, boolean supplemented) {
        this(statuses);
        if (supplemented && statuses.contains(EffectStatus.IN_FORCE))
            add(new Badge(Say.text("legal.supplemented"), Badge.Tone.PLAIN));
    }

    /** @param notIssued it was issued after the day of the statuses: none is said of it */
    static StatusBadges of(boolean notIssued, Collection<EffectStatus> statuses) {
        return of(notIssued, statuses, false);
    }

    static StatusBadges of(boolean notIssued, Collection<EffectStatus> statuses, boolean supplemented) {
        return notIssued ? new StatusBadges() : new StatusBadges(statuses, supplemented);
    }

    private static Badge badge(EffectStatus status) {
        return new Badge(Say.word("legal.status", status), Badge.Tone.ofEffect(status.name()));
    }
}
