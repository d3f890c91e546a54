package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.TrashFilter;
import vn.vankho.document.TrashOrder;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Which documents of the trash are shown and in which order. Every choice is another address. On a narrow screen all but the words folds away. */
class TrashFilterBar extends Div {
    private final TextField words = new TextField(Say.text("document.list.words"));
    private final ComboBox<PersonId> by = new ComboBox<>(Say.text("document.trash.by"));
    private final DayPicker from = new DayPicker(Say.text("document.trash.from"));
    private final DayPicker until = new DayPicker(Say.text("document.trash.until.day"));
    private final Select<TrashOrder> order = new Select<>();
    private final Button fold = new Button(VaadinIcon.FILTER.create());
    private final Anchor all = clear();
    private final transient Map<PersonId, String> people;
    private transient Address address = new Address(DocumentRoutes.TRASH, QueryParameters.empty());

    /** @param people who threw anything away, with their names */
    TrashFilterBar(Map<PersonId, String> people) {
        this.people = people;
        addClassNames("vk-filter", "vk-folding");
        words.setPlaceholder(Say.text("document.list.words.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(DocumentFilter.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(TrashAddress.WORDS, event.getValue());
        });
        fold.addClassName("vk-filter-button");
        fold.addClickListener(_ -> unfold(!hasClassName("vk-open")));
        unfold(false);
        by.setItems(people.keySet());
        by.setItemLabelGenerator(one -> people.getOrDefault(one, ""));
        by.setPlaceholder(Say.text("document.list.any"));
        by.setClearButtonVisible(true);
        by.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        TrashAddress.BY,
                        event.getValue() == null ? null : event.getValue().value());
        });
        from.whenChosen(day -> address.go(TrashAddress.FROM, day));
        until.whenChosen(day -> address.go(TrashAddress.UNTIL, day));
        order.setLabel(Say.text("document.list.order"));
        order.setItems(TrashOrder.values());
        order.setItemLabelGenerator(one -> Say.word("document.trash.order", one));
        order.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(TrashAddress.ORDER, event.getValue() == TrashOrder.LATEST ? null : event.getValue());
        });
        add(words, fold, by, from, until, order, all);
    }

    /** Leads to the whole trash. */
    static Anchor clear() {
        var all = new Anchor(DocumentRoutes.TRASH, Say.text("document.list.all"));
        all.addClassName("vk-button");
        return all;
    }

    private void unfold(boolean open) {
        setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(Address address) {
        this.address = address;
        var filter = TrashAddress.filter(address);
        // a blank that was just typed stays, so that the next word can follow it
        if (!words.getValue().strip().equals(filter.words())) words.setValue(filter.words());
        var who = filter.by();
        by.setValue(who != null && people.containsKey(who) ? who : null);
        from.setValue(filter.from());
        until.setValue(filter.until());
        order.setValue(TrashAddress.order(address));
        long folded = TrashAddress.folded(filter);
        fold.setText(folded == 0 ? Say.text("document.list.filter") : Say.text("document.list.filter.some", folded));
        all.setVisible(!filter.equals(TrashFilter.ALL));
    }
}
