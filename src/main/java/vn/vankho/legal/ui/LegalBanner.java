package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** "Hết hiệu lực một phần từ 09/01/2015 · tính đến hôm nay · theo dữ liệu ghi nhận đến …", and the day it is asked for. */
final class LegalBanner extends Div {
    LegalBanner(LegalView view, Address address, LegalParts parts) {
        addClassNames("vk-card", "vk-legal-banner");
        var said = new Span(Stream.of(since(view), on(view, parts), recorded(view))
                .filter(text -> text != null)
                .collect(Collectors.joining(" · ")));
        var standing = new Div(new StatusBadges(view.statuses()), said);
        standing.addClassName("vk-legal-standing");
        var on = new DayPicker(Say.text("legal.on"));
        on.setValue(view.on());
        on.whenChosen(day -> address.go(LegalRoutes.ON, day));
        var known = new DayPicker(Say.text("legal.knownAt"));
        known.setValue(address.day(LegalRoutes.KNOWN).orElse(null));
        known.whenChosen(day -> address.go(LegalRoutes.KNOWN, day));
        var days = new Div(on, known);
        days.addClassName("vk-legal-days");
        if (!view.on().equals(parts.today()) || view.knownAt() != null) {
            var now = new Anchor(LegalRoutes.page(view.document().id()), Say.text("legal.now"));
            now.addClassName("vk-button");
            days.add(now);
        }
        add(standing, days);
    }

    private static @Nullable String since(LegalView view) {
        return view.since() == null || view.statuses().isEmpty()
                ? null
                : Say.text("legal.since", Formats.day(view.since()));
    }

    private static String on(LegalView view, LegalParts parts) {
        var key = view.on().equals(parts.today()) ? "legal.banner.today" : "legal.banner.on";
        return Say.text(key, Formats.day(view.on()));
    }

    private static String recorded(LegalView view) {
        return view.recordedUntil() == null
                ? Say.text("legal.banner.nothing")
                : Say.text("legal.banner.recorded", Formats.moment(view.recordedUntil()));
    }
}
