package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Comparator;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Statuses as labels; the colour only repeats the words. */
final class StatusBadges extends Div {
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

    private static Badge badge(EffectStatus status) {
        return new Badge(Say.word("legal.status", status), Badge.Tone.ofEffect(status.name()));
    }
}
