package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.audittrail.EntryIds;
import vn.vankho.audittrail.EntryWords;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.FieldChange;
import vn.vankho.document.ManyChange;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.EntryNames;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What a deed on many documents changed of each, old and new, some documents at a time. */
final class ManyChanges extends Div {
    private static final int MOST = 50;
    private static final String NOTHING = "—";

    private final transient ManyRun run;
    private final transient ManyRuns runs;
    private final transient EntryWords words;
    private final transient EntryNames names;
    private final transient CurrentViewer viewer;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", _ -> read());
    private int shown;

    ManyChanges(ManyRun run, ManyRuns runs, EntryWords words, EntryNames names, CurrentViewer viewer) {
        this.run = run;
        this.runs = runs;
        this.words = words;
        this.names = names;
        this.viewer = viewer;
        list.addClassName("vk-rows");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H2(Say.text("document.many.changes", Formats.count(run.changed()))), list, more);
        read();
    }

    private void read() {
        var changes = runs.changes(run.id(), shown, MOST, viewer.get());
        var ids = changes.stream()
                .flatMap(change -> change.fields().stream())
                .flatMap(field -> Stream.of(field.was(), field.now()))
                .flatMap(Collection::stream)
                .flatMap(text -> EntryIds.in(text).stream())
                .collect(Collectors.toSet());
        var called = names.named(ids, viewer.get());
        changes.forEach(change -> list.add(item(change, called)));
        shown += changes.size();
        int left = changes.isEmpty() ? 0 : run.changed() - shown;
        more.setText(Say.text("document.many.changes.more", Formats.count(left)));
        more.setVisible(left > 0);
    }

    private ListItem item(ManyChange change, Map<String, String> called) {
        if (change.title() == null) return new ListItem(new Div(new Span(Say.text("document.many.unseen"))));
        var link = new Anchor(DocumentRoutes.page(change.document()), change.title());
        link.addClassName("vk-row-title");
        var item = new Div(link);
        for (var field : change.fields()) {
            var line = new Span(Say.text(
                    "document.many.change.line",
                    words.label(field.field(), Say.locale()),
                    said(field, field.was(), called),
                    said(field, field.now(), called)));
            line.addClassName("vk-row-facts");
            item.add(line);
        }
        return new ListItem(item);
    }

    private String said(FieldChange field, List<String> texts, Map<String, String> called) {
        return texts.isEmpty() ? NOTHING : words.value(field.field(), texts, called, Say.locale());
    }
}
