package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vankho.document.Documents;
import vn.vankho.document.PickedDocument;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What can be done in one go with the chosen rows of a page, or with the whole list as it is filtered. */
final class ManyBar extends Div {
    final transient ChosenDocuments chosen;
    private final transient Supplier<List<PickedDocument>> list;
    private final int onPage;
    private final long total;
    private final Span count = new Span();
    private final Button whole = new Button("", _ -> whole());
    private final List<Button> deeds = new ArrayList<>();

    /**
     * @param page its rows
     * @param total of all pages
     * @param list the whole of it, at most {@link Documents#MOST_PICKED}
     */
    ManyBar(List<PickedDocument> page, long total, Supplier<List<PickedDocument>> list) {
        this.list = list;
        this.onPage = page.size();
        this.total = total;
        this.chosen = new ChosenDocuments(page, this::show);
        addClassName("vk-many");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("document.many"));
        count.getElement().setAttribute("role", "status");
        whole.setText(
                total <= Documents.MOST_PICKED
                        ? Say.text("document.many.whole", Formats.count(total))
                        : Say.text("document.many.whole.first", Formats.count(Documents.MOST_PICKED)));
        whole.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(chosen.all, count, whole);
        show();
    }

    /** Something that can be done with what is chosen. */
    ManyBar offering(String key, VaadinIcon icon, Consumer<List<PickedDocument>> deed) {
        var button = new Button(Say.text(key), icon.create(), _ -> deed.accept(chosen.picked()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        deeds.add(button);
        add(button);
        show();
        return this;
    }

    private void show() {
        int rows = chosen.picked().size();
        count.setText(rows == 0 ? "" : said(rows));
        whole.setVisible(chosen.isPage() && total > onPage);
        deeds.forEach(button -> button.setEnabled(rows > 0));
    }

    private String said(int rows) {
        if (!chosen.isBeyond()) return Say.text("document.many.chosen", rows);
        return rows < total
                ? Say.text("document.many.chosen.first", Formats.count(rows), Formats.count(total))
                : Say.text("document.many.chosen.whole", Formats.count(rows));
    }

    private void whole() {
        chosen.choose(list.get());
        // the button that was pressed has gone
        deeds.getFirst().focus();
    }
}
