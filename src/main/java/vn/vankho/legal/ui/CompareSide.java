package vn.vankho.legal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentVersion;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.reading.Aside.Side;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Which text stands on one side of a comparison: the document, and its version or the day. */
final class CompareSide extends Div {
    /** Still to be chosen. */
    CompareSide(String name, Address address, LegalParts parts) {
        addClassName("vk-card");
        add(chooser(name, address, parts));
    }

    CompareSide(Side side, String name, Address address, LegalParts parts) {
        addClassName("vk-card");
        var asked = side.asked();
        var header = side.document().header();
        var link = new Anchor(LegalRoutes.page(side.document().id()), header.name());
        link.addClassName("vk-row-title");
        var document = chooser(name, address, parts);
        document.setPlaceholder(header.name());
        var on = new DayPicker(Say.text("legal.compare.on"));
        on.setValue(asked.on());
        on.setHelperText(Say.text("legal.compare.on.hint"));
        on.whenChosen(day -> address.go(CompareAddress.DAY + name, day));
        add(link, document, on);
        if (asked.on() != null || asked.knownAt() != null) add(known(asked, name, address));
        // what is compared may hold no more on that day
        var day = asked.on();
        if (day != null)
            add(new Div(
                    new Span(Say.text("legal.compare.status", Formats.day(day))),
                    StatusBadges.of(header.isYetToBeIssued(day, side.statuses()), side.statuses())));
        if (side.versions().size() > 1) add(versions(side, asked, name, address));
        if (side.gaps() > 0) add(new Paragraph(Say.text("legal.compare.gaps", Formats.count(side.gaps()))));
    }

    /** With the moment it stands at: both sides may be of one document. */
    static String name(Side side) {
        var on = side.asked().on();
        var moment =
                on == null ? Say.text("legal.compare.issued") : Say.text("legal.compare.consolidated", Formats.day(on));
        var version = side.versions().stream()
                .filter(one -> one.id().equals(side.asked().version()))
                .map(one -> Say.text("legal.compare.version.no", one.no(), Formats.moment(one.keptAt())))
                .findFirst();
        var known = Optional.ofNullable(day(side.asked().knownAt()))
                .map(day -> Say.text("legal.list.knownAt.said", Formats.day(day)));
        return Stream.of(Stream.of(side.document().header().name(), moment), known.stream(), version.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    /** All that is said of it while its text is read. */
    static Div line(Side side) {
        var line = new Div(new Span(name(side)));
        if (side.asked().on() != null) line.add(new StatusBadges(side.statuses()));
        return line;
    }

    /** What was believed once of the text on that day. */
    private static DayPicker known(TextAsked asked, String name, Address address) {
        var known = new DayPicker(Say.text("legal.compare.known"));
        known.setValue(day(asked.knownAt()));
        known.setHelperText(Say.text("legal.compare.known.hint"));
        known.whenChosen(day -> address.go(CompareAddress.KNOWN + name, day));
        return known;
    }

    private static @Nullable LocalDate day(@Nullable Instant known) {
        return known == null ? null : LocalDate.ofInstant(known, OfficeClock.ZONE);
    }

    private static ComboBox<LegalRow> chooser(String name, Address address, LegalParts parts) {
        var document = Choosers.texts(parts);
        document.setLabel(Say.text("legal.compare." + name));
        document.setWidthFull();
        document.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null)
                CompareAddress.goTo(event.getValue().id(), name, address);
        });
        return document;
    }

    private static ComboBox<DocumentVersion> versions(Side side, TextAsked asked, String name, Address address) {
        var version = new ComboBox<DocumentVersion>(Say.text("legal.compare.version"));
        version.setItems(side.versions());
        version.setItemLabelGenerator(
                one -> Say.text("legal.compare.version.no", one.no(), Formats.moment(one.keptAt())));
        version.setValue(side.versions().stream()
                .filter(one -> one.id().equals(asked.version()))
                .findFirst()
                .orElse(side.versions().getFirst()));
        version.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null)
                address.go(CompareAddress.VERSION + name, event.getValue().id().value());
        });
        return version;
    }
}
