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
    /** What the head of the page shows anyway. */
    private static final Set<String> KNOWN = Set.of("document", "sha256");

    HistoryList(DocumentId document, DocumentParts parts) {
        addClassNames("vk-rows", "vk-history");
        var entries =
                parts.trail().rows(AuditFilter.of("document", document.value().toString()), 0, LINES);
        var words = new DetailWords(entries, parts);
        for (var entry : entries) add(item(entry, words));
    }

    private static ListItem item(AuditEntry entry, DetailWords words) {
        var deed = new Span(Say.text("deed." + entry.deed()));
        deed.addClassName("vk-row-title");
        var who = new Span(entry.actor().name() + " · " + Formats.moment(entry.at()));
        who.addClassName("vk-row-facts");
        var item = new Div(deed, who);
        boolean change = entry.deed().equals("document.change");
        entry.details().forEach((name, value) -> {
            if (KNOWN.contains(name) || name.equals("title") && !change) return;
            var detail = new Span(Say.text("document.detail", words.name(name), words.value(name, value)));
            detail.addClassName("vk-row-small");
            item.add(detail);
        });
        return new ListItem(item);
    }
}
