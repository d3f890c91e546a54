package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FoldButton;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** "Hết hiệu lực một phần từ 09/01/2015 · tính đến hôm nay · theo dữ liệu ghi nhận đến …", and the day it is asked for. */
final class LegalBanner extends Div {
    LegalBanner(LegalView view, @Nullable SourceStatement source, Address address, LegalParts parts) {
        addClassNames("vk-card", "vk-legal-banner");
        var recorded = recorded(view, address, parts);
        var said = new Span(joined(since(view), firstDay(view), next(view), on(view, parts), recorded));
        var standing = new Div(StatusBadges.of(view.notIssued(), view.statuses(), view.supplemented()), said);
        standing.addClassName("vk-legal-standing");
        var known = new DayPicker(Say.text("legal.knownAt"));
        known.setValue(address.day(LegalRoutes.KNOWN).orElse(null));
        known.whenChosen(day -> address.go(LegalRoutes.KNOWN, day));
        var why = new Div(new BannerReasons(view));
        if (view.knownAt() != null) why.add(note(Say.text("legal.banner.headNow")));
        var words = new Div(standing, why);
        words.addClassName("vk-legal-said");
        if (source != null) said(view, source).ifPresent(words::add);
        add(words, days(view, known, address, parts));
        // who reads the text wants to see the text: one line of what is said of it stays
        if (address.text(LegalRoutes.PART).isEmpty()) return;
        var whole = said.getText();
        var line = joined(since(view), on(view, parts), view.knownAt() == null ? null : recorded);
        add(new FoldButton("legal-banner", this, folded -> {
            setClassName("vk-folded", folded);
            why.setVisible(!folded);
            known.setVisible(!folded);
            said.setText(folded ? line : whole);
        }));
    }

    private static Div days(LegalView view, DayPicker known, Address address, LegalParts parts) {
        var on = new DayPicker(Say.text("legal.on"));
        on.setValue(view.on());
        on.whenChosen(day -> address.go(LegalRoutes.ON, day));
        var days = new Div(on, known);
        days.addClassName("vk-legal-days");
        if (!view.on().equals(parts.today()) || view.knownAt() != null) {
            var now = new Anchor(LegalRoutes.page(view.document().id()), Say.text("legal.now"));
            now.addClassName("vk-button");
            days.add(now);
        }
        return days;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(text -> text != null).collect(Collectors.joining(" · "));
    }

    private static @Nullable String since(LegalView view) {
        var issued = view.document().header().issuedOn();
        if (view.notIssued() && issued != null) return Say.text("legal.banner.issued", Formats.day(issued));
        var since = LegalWords.since(view.statuses(), view.since());
        return since.isEmpty() ? null : since;
    }

    /** Of a text that is known by what others do to it. */
    private static @Nullable String firstDay(LegalView view) {
        boolean known = view.document().header().effectiveFrom() != null
                || view.timeline().stream()
                        .map(EffectRow::effect)
                        .anyMatch(one -> one.confirmed() && one.kind() == EffectKind.COMMENCED);
        return known || view.statuses().isEmpty() ? null : Say.text("legal.banner.noFirstDay");
    }

    private static String on(LegalView view, LegalParts parts) {
        var key = view.on().equals(parts.today()) ? "legal.banner.today" : "legal.banner.on";
        return Say.text(key, Formats.day(view.on()));
    }

    /** Until when it stands so, where that is known already. */
    private static @Nullable String next(LegalView view) {
        var end = BannerReasons.next(view);
        if (end.isEmpty() || view.statuses().isEmpty()) return null;
        var after = view.intervals().stream()
                .filter(one -> end.get().equals(one.from()))
                .flatMap(one -> one.statuses().stream())
                .toList();
        // of a text that has lost a part "đến hết" would not say what comes then
        return after.equals(List.of(EffectStatus.CEASED)) && view.statuses().equals(Set.of(EffectStatus.IN_FORCE))
                ? Say.text("legal.banner.until", Formats.day(end.get().minusDays(1)))
                : Say.text(
                        "legal.banner.next",
                        Formats.day(end.get()),
                        after.stream()
                                .map(status -> small(Say.word("legal.status", status)))
                                .collect(Collectors.joining(", ")));
    }

    /** Of a text that was in the register nothing had happened; of one that was not yet there nothing can be said. */
    private static String nothing(LegalView view, LegalParts parts) {
        var known = view.knownAt();
        var entered = parts.lookup().enteredAt(view.document().id(), known, parts.viewer());
        return known != null && entered.isAfter(known)
                ? Say.text("legal.banner.entered", Formats.day(LocalDate.ofInstant(entered, OfficeClock.ZONE)))
                : Say.text("legal.banner.nothing.then");
    }

    /** What a register that was taken over says against it. That it was in force once contradicts nothing that came later. */
    private static Optional<Div> said(LegalView view, SourceStatement source) {
        var claim = source.claim();
        var known = view.knownAt();
        if (claim == null
                || claim.status() == EffectStatus.IN_FORCE
                || claim.on().isAfter(view.on())
                || known != null && source.saidAt().isAfter(known)
                || !claim.contradicts(view.statuses())) return Optional.empty();
        var line = note(Say.text(
                claim.dated() ? "legal.banner.source" : "legal.banner.source.undated",
                source.register() == null ? "–" : source.register(),
                small(Say.word("legal.status", claim.status())),
                Formats.day(claim.on())));
        line.addComponentAsFirst(VaadinIcon.WARNING.create());
        line.addClassName("vk-unconfirmed");
        return Optional.of(line);
    }

    private static Div note(String text) {
        return new Div(new Span(text));
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Say.locale()) + words.substring(1);
    }

    private static String recorded(LegalView view, Address address, LegalParts parts) {
        var then = address.day(LegalRoutes.KNOWN);
        if (then.isPresent())
            return (view.recordedUntil() == null ? nothing(view, parts) + " · " : "")
                    + Say.text("legal.banner.then", Formats.day(then.get()));
        return view.recordedUntil() == null
                ? Say.text("legal.banner.nothing")
                : Say.text("legal.banner.recorded", Formats.moment(view.recordedUntil()));
    }
}
