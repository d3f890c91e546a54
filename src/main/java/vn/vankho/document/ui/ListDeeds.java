package vn.vankho.document.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.FormWords;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** What is done in one go with many documents in use: the same said of all, or all thrown away. */
record ListDeeds(
        ManyRuns runs, People people, FormWords words, List<DocumentElsewhere> elsewhere, CurrentViewer viewer) {
    /** @param after once the person has left what goes on */
    ManyBar offeredBy(ManyBar bar, Runnable after) {
        return bar.offering("document.many.change", VaadinIcon.EDIT, picked -> change(picked, after))
                .offering("document.many.trash", VaadinIcon.TRASH, picked -> trash(picked, after));
    }

    private void change(List<PickedDocument> picked, Runnable after) {
        new CommonChangeDialog(
                        picked,
                        people,
                        words,
                        viewer.get(),
                        said -> ManyDialog.begin(new ManyDeed.Change(said), picked, runs, viewer, after))
                .open();
    }

    private void trash(List<PickedDocument> picked, Runnable after) {
        new SureDialog(
                        Say.text("document.many.trash.sure", Formats.count(picked.size())),
                        thrown(picked),
                        Say.text("document.many.trash"),
                        () -> ManyDialog.begin(new ManyDeed.ThrowAway(), picked, runs, viewer, after),
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }

    /** What becomes of them, and what stays of them elsewhere. */
    private String thrown(List<PickedDocument> picked) {
        var ids = picked.stream().map(PickedDocument::id).toList();
        var stays = elsewhere.stream()
                .flatMap(room -> room.afterTrash(ids, viewer.get()).stream())
                .map(kept -> Say.text(kept.key(), kept.number()));
        return Stream.concat(Stream.of(Say.text("document.many.trash.what")), stays)
                .collect(Collectors.joining(" "));
    }
}
