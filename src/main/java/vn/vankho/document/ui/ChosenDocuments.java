package vn.vankho.document.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PickedDocument;
import vn.vankho.uikit.Say;

/** Which rows of a page are chosen: a box for each, and one for all of them; or all that the list holds beyond the page. */
final class ChosenDocuments {
    final Checkbox all = new Checkbox(Say.text("document.many.page"));
    private final List<PickedDocument> rows;
    private final Map<DocumentId, Checkbox> boxes = new LinkedHashMap<>();
    private final Runnable changed;
    /** Of the whole list; empty where only rows of the page are chosen. */
    private transient List<PickedDocument> beyond = List.of();

    ChosenDocuments(List<PickedDocument> rows, Runnable changed) {
        this.rows = List.copyOf(rows);
        this.changed = changed;
        for (var row : rows) {
            var box = new Checkbox();
            box.addClassName("vk-choose");
            box.setAriaLabel(Say.text("document.many.choose", row.title()));
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) show();
            });
            boxes.put(row.id(), box);
        }
        all.addValueChangeListener(event -> {
            if (!event.isFromClient()) return;
            boxes.values().forEach(box -> box.setValue(event.getValue()));
            show();
        });
    }

    Checkbox of(DocumentId row) {
        return Objects.requireNonNull(boxes.get(row));
    }

    /** Holds until a box is touched: whoever takes one row out wants the page only. */
    void choose(List<PickedDocument> wholeList) {
        beyond = List.copyOf(wholeList);
        changed.run();
    }

    boolean isPage() {
        return beyond.isEmpty() && all.getValue();
    }

    boolean isBeyond() {
        return !beyond.isEmpty();
    }

    List<PickedDocument> picked() {
        if (isBeyond()) return beyond;
        return rows.stream().filter(row -> of(row.id()).getValue()).toList();
    }

    private void show() {
        beyond = List.of();
        int chosen = picked().size();
        all.setValue(chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
        changed.run();
    }
}
