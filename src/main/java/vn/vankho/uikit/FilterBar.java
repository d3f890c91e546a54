package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;

/** What of a list is shown and in which order: every choice is another address. On a narrow screen all but the words folds away. */
public final class FilterBar extends Div {
    private final transient AddressFields fields;
    private final String words;
    private final Button fold = new Button(VaadinIcon.FILTER.create());
    private final Anchor all;

    /**
     * @param words name of the parameter with the words
     * @param label key of what the words are looked for in
     * @param longest of the words, in characters
     */
    public FilterBar(String route, String words, String label, int longest) {
        this.fields = new AddressFields(new Address(route, QueryParameters.empty()));
        this.words = words;
        this.all = clear(route);
        addClassNames("vk-filter", "vk-folding");
        var typed = fields.text(label, words);
        typed.setPlaceholder(Say.text("uikit.filter.words.hint"));
        typed.setPrefixComponent(VaadinIcon.SEARCH.create());
        typed.setMaxLength(longest);
        fold.addClassName("vk-filter-button");
        fold.addClickListener(_ -> unfold(!hasClassName("vk-open")));
        unfold(false);
        add(typed, fold, all);
    }

    /** What choices are made of. */
    public AddressFields fields() {
        return fields;
    }

    /** In this order, behind the words. */
    public FilterBar choices(Component... choices) {
        for (var choice : choices) addComponentAtIndex(getComponentCount() - 1, choice);
        return this;
    }

    /** Leads to the whole list. */
    public static Anchor clear(String route) {
        var all = new Anchor(route, Say.text("uikit.filter.all"));
        all.addClassName("vk-button");
        return all;
    }

    /** @param set how many conditions, beside the words, leave less in the list: a parameter that could not be read is none */
    public void show(Address now, long set) {
        fields.show(now);
        fold.setText(set == 0 ? Say.text("uikit.filter") : Say.text("uikit.filter.some", set));
        all.setVisible(set > 0 || !now.text(words).isEmpty());
    }

    private void unfold(boolean open) {
        setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
