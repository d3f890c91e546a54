package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Who did what with this document, newest first. Whoever may see a document may see its history. */
class HistoryList extends UnorderedList {
    private static final int LINES = 200;
    /** Details that the page shows anyway, or that say nothing to a reader. */
    private static final Set<String> KNOWN = Set.of("title", "document");

    HistoryList(DocumentId document, DocumentParts parts) {
        addClassNames("vk-rows", "vk-history");
        var filter = AuditFilter.of("document", document.value().toString());
        for (var entry : parts.trail().rows(filter, 0, LINES)) add(item(entry));
    }

    private static ListItem item(AuditEntry entry) {
        var deed = new Span(Say.text("deed." + entry.deed()));
        deed.addClassName("vk-row-title");
        var who = new Span(entry.actor().name() + " · " + Formats.moment(entry.at()));
        who.addClassName("vk-row-facts");
        var words = new Div(deed, who);
        entry.details().forEach((name, value) -> {
            if (KNOWN.contains(name)) return;
            var detail = new Span(Say.text("document.detail", name(name), value(name, String.valueOf(value))));
            detail.addClassName("vk-row-small");
            words.add(detail);
        });
        return new ListItem(words);
    }

    private static String name(String name) {
        var key = "document.field." + name;
        var word = Say.text(key);
        return word.equals(key) ? name : word;
    }

    private static String value(String name, String value) {
        if (!name.equals("step") && !name.equals("access")) return value;
        var key = "document." + name + "." + value;
        var word = Say.text(key);
        return word.equals(key) ? value : word;
    }
}
