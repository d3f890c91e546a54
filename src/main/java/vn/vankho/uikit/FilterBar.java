package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** What of a list is shown and in which order: every choice is another address. On a narrow screen all but the words folds away. */
public final class FilterBar extends Div {
    private final transient AddressFields fields;
    private final String words;
    private final List<String> narrowing;
    private final Button fold = new Button(VaadinIcon.FILTER.create());
    private final Anchor all;

    /**
     * @param words name of the parameter with the words
     * @param longest of the words, in characters
     * @param narrowing names of the parameters, beside the words, by which the list has less in it
     */
    public FilterBar(String route, String words, int longest, List<String> narrowing) {
        this.fields = new AddressFields(new Address(route, QueryParameters.empty()));
        this.words = words;
        this.narrowing = List.copyOf(narrowing);
        this.all = clear(route);
        addClassNames("vk-filter", "vk-folding");
        var typed = fields.text("uikit.filter.words", words);
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

    public void show(Address now) {
        fields.show(now);
        long set = narrowing.stream().filter(name -> !now.text(name).isEmpty()).count();
        fold.setText(set == 0 ? Say.text("uikit.filter") : Say.text("uikit.filter.some", set));
        all.setVisible(set > 0 || !now.text(words).isEmpty());
    }

    private void unfold(boolean open) {
        setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
