package vn.vankho.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchResult.FacetCount;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What the results can be narrowed by, with how many documents each choice leaves. Choices are links: they can be opened beside. */
class FacetPanel extends Div {
    private static final int SHOWN = 8;

    FacetPanel(SearchAddress address, SearchResult result, Consumer<SearchAddress> go) {
        addClassName("vk-facets");
        var inTitle = new Checkbox(Say.text("search.inTitle"), address.inTitle());
        inTitle.addValueChangeListener(event -> go.accept(address.inTitle(event.getValue())));
        add(inTitle, days(address, go));
        for (var facet : Facet.values()) {
            var counts = result.facets().getOrDefault(facet, List.of());
            if (counts.isEmpty()) continue;
            var group = group(facet, counts, address);
            if (facet == Facet.STATUS) group.add(statusDay(address, go));
            add(group);
        }
        var close = new Button(Say.text("search.filter.close", Formats.count(result.total())), _ -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(close);
        foot.addClassName("vk-facets-foot");
        add(foot);
        // on a phone the panel lies over the results
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    void open() {
        addClassName("vk-open");
        getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
    }

    private void close() {
        removeClassName("vk-open");
    }

    private static Details days(SearchAddress address, Consumer<SearchAddress> go) {
        var from = new DayPicker(Say.text("search.from"));
        var until = new DayPicker(Say.text("search.until"));
        from.setValue(address.from());
        until.setValue(address.until());
        from.whenChosen(_ -> narrow(from, from.getValue(), until.getValue(), address, go));
        until.whenChosen(_ -> narrow(until, from.getValue(), until.getValue(), address, go));
        var both = new Div(from, until);
        both.addClassName("vk-days");
        var details = new Details(Say.text("search.days"), both);
        details.setOpened(true);
        return details;
    }

    /** A range the wrong way round is told at the field, with both fields still there to be mended. */
    private static void narrow(
            DayPicker chosen,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            SearchAddress address,
            Consumer<SearchAddress> go) {
        if (from == null || until == null || !from.isAfter(until)) {
            go.accept(address.between(from, until));
            return;
        }
        chosen.setErrorMessage(Say.text("search.days.order", Formats.day(from), Formats.day(until)));
        chosen.setInvalid(true);
    }

    /** The day of all statuses: of the badges, the counts and what is narrowed by. */
    private static DayPicker statusDay(SearchAddress address, Consumer<SearchAddress> go) {
        var day = new DayPicker(Say.text("search.statusOn"));
        day.setPlaceholder(Say.text("search.statusOn.today"));
        day.setClearButtonVisible(true);
        day.setValue(address.statusOn());
        day.whenChosen(chosen -> go.accept(address.statusOn(chosen)));
        return day;
    }

    private static Details group(Facet facet, List<FacetCount> counts, SearchAddress address) {
        var list = new UnorderedList();
        counts.stream().limit(SHOWN).forEach(count -> list.add(choice(facet, count, address)));
        if (counts.size() > SHOWN) {
            var rest = new UnorderedList();
            counts.stream().skip(SHOWN).forEach(count -> rest.add(choice(facet, count, address)));
            var more = new Details(Say.text("search.facet.more", counts.size() - SHOWN), rest);
            more.setOpened(counts.stream().skip(SHOWN).anyMatch(count -> address.has(facet, count.value())));
            list.add(new ListItem(more));
        }
        var details = new Details(Say.word("search.facet", facet), list);
        details.setOpened(true);
        return details;
    }

    private static ListItem choice(Facet facet, FacetCount count, SearchAddress address) {
        var link = new Anchor(
                address.toggled(facet, count.value()).link(), new Span(label(facet, count.value(), count.label())));
        boolean chosen = address.has(facet, count.value());
        link.addClassName("vk-facet");
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        var number = new Span(Formats.count(count.count()));
        number.addClassName("vk-facet-count");
        link.add(number);
        return new ListItem(link);
    }

    /** The word on the screen for a value of the index. */
    static String label(Facet facet, String value, String label) {
        return switch (facet) {
            case KIND -> kind(value, label);
            case STATUS -> HitCard.status(value);
            default -> label;
        };
    }

    private static String kind(String value, String label) {
        try {
            return Say.word("document.kind", DocumentKind.valueOf(value));
        } catch (IllegalArgumentException e) {
            return label;
        }
    }
}
