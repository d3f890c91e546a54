package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.document.DocumentId;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Who did what with this document, newest first, some lines at a time. */
class HistoryList extends Div {
    private static final int LINES = 50;
    /** What the head of the page shows anyway. */
    private static final Set<String> KNOWN = Set.of("document", "sha256");

    private final transient DocumentId document;
    private final transient DocumentParts parts;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", _ -> read());
    private int shown;

    HistoryList(DocumentId document, DocumentParts parts) {
        this.document = document;
        this.parts = parts;
        addClassName("vk-history");
        list.addClassName("vk-rows");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(list, more);
        read();
    }

    private void read() {
        var page = parts.history().page(document, shown, LINES, parts.viewer());
        var names = new HashMap<>(parts.names().of(page.rows(), parts.viewer()));
        names.putAll(parts.titles().of(page.rows(), parts.viewer()));
        for (var entry : page.rows()) list.add(item(entry, names));
        shown += page.rows().size();
        long left = page.rows().isEmpty() ? 0 : page.total() - shown;
        more.setText(Say.text("search.history.more", Formats.count(left)));
        more.setVisible(left > 0);
    }

    private ListItem item(AuditEntry entry, Map<String, String> names) {
        var words = parts.words();
        var locale = Say.locale();
        var deed = new Span(words.deed(entry.deed(), locale));
        deed.addClassName("vk-row-title");
        var who = new Span(entry.actor().name() + " · " + Formats.moment(entry.at()));
        who.addClassName("vk-row-facts");
        var item = new Div(deed, who);
        boolean change = entry.deed().equals("document.change");
        entry.details().forEach((name, value) -> {
            if (KNOWN.contains(name) || name.equals("title") && !change || !words.isTold(name, value, names)) return;
            var detail = new Span(
                    Say.text("document.detail", words.label(name, locale), words.value(name, value, names, locale)));
            detail.addClassName("vk-row-small");
            item.add(detail);
        });
        return new ListItem(item);
    }
}
