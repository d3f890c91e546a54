package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.document.FormWords;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** What can be done in one go with the chosen rows of a page, or with the whole list as it is filtered. */
final class ManyBar extends Div {
    /** What the deeds need. */
    record Parts(
            ManyRuns runs, People people, FormWords words, List<DocumentElsewhere> elsewhere, CurrentViewer viewer) {}

    final transient ChosenDocuments chosen;
    private final transient Parts parts;
    private final transient Supplier<List<PickedDocument>> list;
    private final transient Runnable refresh;
    private final int onPage;
    private final long total;
    private final Span count = new Span();
    private final Button whole = new Button("", _ -> whole());
    private final Button change = new Button(Say.text("document.many.change"), VaadinIcon.EDIT.create(), _ -> change());
    private final Button trash = new Button(Say.text("document.many.trash"), VaadinIcon.TRASH.create(), _ -> trash());

    /** @param list the whole of it, at most {@link Documents#MOST_PICKED} */
    ManyBar(Page<DocumentRow> page, Supplier<List<PickedDocument>> list, Parts parts, Runnable refresh) {
        this.parts = parts;
        this.list = list;
        this.refresh = refresh;
        this.onPage = page.rows().size();
        this.total = page.total();
        this.chosen = new ChosenDocuments(page.rows(), this::show);
        addClassName("vk-many");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("document.many"));
        count.getElement().setAttribute("role", "status");
        whole.setText(
                total <= Documents.MOST_PICKED
                        ? Say.text("document.many.whole", Formats.count(total))
                        : Say.text("document.many.whole.first", Formats.count(Documents.MOST_PICKED)));
        for (var button : List.of(whole, change, trash)) button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(chosen.all, count, whole, change, trash);
        show();
    }

    private void show() {
        int rows = chosen.picked().size();
        count.setText(rows == 0 ? "" : said(rows));
        whole.setVisible(chosen.isPage() && total > onPage);
        change.setEnabled(rows > 0);
        trash.setEnabled(rows > 0);
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
        change.focus();
    }

    private void change() {
        var picked = chosen.picked();
        new CommonChangeDialog(
                        picked,
                        parts.people(),
                        parts.words(),
                        parts.viewer().get(),
                        said -> begin(new ManyDeed.Change(said), picked))
                .open();
    }

    private void trash() {
        var picked = chosen.picked();
        new SureDialog(
                        Say.text("document.many.trash.sure", Formats.count(picked.size())),
                        thrown(picked),
                        Say.text("document.many.trash"),
                        () -> begin(new ManyDeed.ThrowAway(), picked),
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }

    /** What becomes of them, and what stays of them elsewhere. */
    private String thrown(List<PickedDocument> picked) {
        var ids = picked.stream().map(PickedDocument::id).toList();
        var stays = parts.elsewhere().stream()
                .flatMap(room -> room.afterTrash(ids, parts.viewer().get()).stream())
                .map(kept -> Say.text(kept.key(), kept.number()));
        return Stream.concat(Stream.of(Say.text("document.many.trash.what")), stays)
                .collect(Collectors.joining(" "));
    }

    private void begin(ManyDeed deed, List<PickedDocument> picked) {
        ManyDialog.begin(deed, picked, parts.runs(), parts.viewer(), refresh);
    }
}
