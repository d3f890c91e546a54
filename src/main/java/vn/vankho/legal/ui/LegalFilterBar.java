package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.AddressFields;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What of the register is shown, on which day, in which order. Every choice is another address. */
class LegalFilterBar extends Div {
    private final transient AddressFields fields =
            new AddressFields(new Address(LegalRoutes.REGISTER, QueryParameters.empty()));
    private final Div row = new Div();
    private final LegalMoreFilters further;
    private final Button fold = new Button(Say.text("legal.list.filter"), VaadinIcon.FILTER.create());
    private final Button more = new Button(VaadinIcon.SLIDERS.create());
    private final ColumnsMenu columns;
    private final Anchor all = clear();

    /** @param chosen told of the columns that are wanted; none: the usual ones */
    LegalFilterBar(LegalParts parts, Consumer<List<LegalColumn>> chosen) {
        further = new LegalMoreFilters(fields, parts);
        columns = new ColumnsMenu(chosen);
        row.addClassNames("vk-filter", "vk-folding");
        fold.addClassName("vk-filter-button");
        fold.addClickListener(_ -> unfold(!row.hasClassName("vk-open")));
        unfold(false);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(_ -> show(!further.isVisible()));
        show(false);
        row.add(
                words(),
                fold,
                fields.choice("legal.list.status", FilterAddress.STATUS, statuses(), LegalFilterBar::word),
                fields.day("legal.list.on", FilterAddress.ON),
                box("legal.list.type", FilterAddress.TYPE, parts.list().typeNames(parts.viewer())),
                box("legal.list.issuer", FilterAddress.ISSUER, parts.list().issuers(parts.viewer())),
                order(),
                more,
                columns,
                all);
        add(row, further);
    }

    /** Leads to the whole list. */
    static Anchor clear() {
        var all = new Anchor(LegalRoutes.REGISTER, Say.text("legal.list.all"));
        all.addClassName("vk-button");
        return all;
    }

    void show(Address now, Collection<LegalColumn> shown) {
        fields.show(now);
        columns.show(shown);
        long count = LegalListAddress.more(now);
        more.setText(count == 0 ? Say.text("legal.list.more") : Say.text("legal.list.more.some", Formats.count(count)));
        // what narrows the list is not kept out of sight
        if (count > 0) show(true);
        all.setVisible(
                LegalListAddress.narrows(now) || !now.text(FilterAddress.ON).isEmpty());
    }

    private TextField words() {
        var words = fields.text("legal.list.words", FilterAddress.WORDS);
        words.setPlaceholder(Say.text("legal.list.words.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        return words;
    }

    private ComboBox<String> box(String label, String name, List<String> items) {
        var box = fields.box(label, name);
        box.setItems(items);
        return box;
    }

    private Select<String> order() {
        return fields.order(
                "legal.list.order",
                LegalListAddress.ORDER,
                Arrays.stream(LegalOrder.values()).map(Enum::name).toList(),
                LegalOrder.ISSUED.name(),
                code -> Say.text("legal.list.order." + code));
    }

    private static List<String> statuses() {
        return Stream.concat(
                        Arrays.stream(EffectStatus.values()).map(Enum::name), Stream.of(FilterAddress.UNDETERMINED))
                .toList();
    }

    private static String word(String status) {
        return status.equals(FilterAddress.UNDETERMINED)
                ? Say.text("legal.status.none")
                : Say.text("legal.status." + status);
    }

    private void show(boolean open) {
        further.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void unfold(boolean open) {
        row.setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
