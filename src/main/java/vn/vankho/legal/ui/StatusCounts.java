package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** How many texts of the list stand so, each a way to see only these; once more, and all are back. */
final class StatusCounts extends Nav {
    StatusCounts(Map<Optional<EffectStatus>, Long> counts, Address address) {
        addClassName("vk-status-counts");
        getElement().setAttribute("aria-label", Say.text("legal.list.counts"));
        Stream.concat(Arrays.stream(EffectStatus.values()).map(Optional::of), Stream.of(Optional.<EffectStatus>empty()))
                .filter(status -> counts.getOrDefault(status, 0L) > 0)
                .forEach(status -> add(link(status, counts.getOrDefault(status, 0L), address)));
        setVisible(getElement().getChildCount() > 0);
    }

    private static Anchor link(Optional<EffectStatus> status, long count, Address address) {
        var name = status.map(Enum::name).orElse(FilterAddress.UNDETERMINED);
        boolean chosen = address.text(FilterAddress.STATUS).equals(name);
        var badge = status.map(one -> new Badge(Say.word("legal.status", one), Badge.Tone.ofEffect(one.name())))
                .orElseGet(() -> new Badge(Say.text("legal.status.none"), Badge.Tone.PLAIN));
        var link = new Anchor(
                address.with(FilterAddress.STATUS, chosen ? "" : name), badge, new Span(" " + Formats.count(count)));
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
