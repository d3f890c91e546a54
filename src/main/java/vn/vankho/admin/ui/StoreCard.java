package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.vankho.admin.Operations;
import vn.vankho.document.StepBoard;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.storage.StorageStatus.Sweep;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The object store: whether it answers, and what the last reading back of everything found. */
class StoreCard extends Section {
    private final transient Operations operations;
    private final transient StepBoard board;
    private final transient CurrentViewer viewer;
    private final Div facts = new Div();

    StoreCard(Operations operations, StepBoard board, CurrentViewer viewer) {
        this.operations = operations;
        this.board = board;
        this.viewer = viewer;
        addClassName("vk-card");
        var check = new Button(Say.text("admin.store.check"), _ -> {
            if (Notices.tried(() -> operations.checkStorage(viewer.get()))) Notices.done("admin.store.check.begun");
            show();
        });
        check.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var deeds = new Div(check);
        deeds.addClassName("vk-deeds");
        add(new H2(Say.text("admin.store")), facts, deeds, new Paragraph(Say.text("admin.store.what")));
    }

    /** Asks the store, so not with every poll. */
    void show() {
        var state = operations.storage(viewer.get());
        facts.removeAll();
        var list = new Facts()
                .with(
                        "admin.store.state",
                        state.answers()
                                ? new Badge(Say.text("admin.store.answers"), Badge.Tone.GOOD)
                                : new Badge(Say.text("admin.store.away"), Badge.Tone.BAD))
                .with("admin.store.place", state.embedded() ? Say.text("admin.store.embedded") : state.place())
                .with("admin.store.lock", Say.text(state.objectLock() ? "admin.store.locks" : "admin.store.noLock"));
        state.lastSweep()
                .ifPresentOrElse(
                        sweep -> sweep(list, sweep),
                        () -> list.with("admin.store.sweep", Say.text("admin.store.sweep.never")));
        facts.add(list, new TroubledList(board.troubledOriginals(0, TroubledList.SHOWN, viewer.get())));
    }

    private static void sweep(Facts list, Sweep sweep) {
        list.with(
                "admin.store.sweep",
                sweep.finishedAt() == null
                        ? Say.text("admin.store.sweep.running", Formats.moment(sweep.startedAt()))
                        : Formats.moment(sweep.finishedAt()));
        list.with(
                "admin.store.sweep.read",
                Say.text("admin.store.sweep.objects", Formats.count(sweep.objects()), Formats.size(sweep.bytes())));
        list.with(
                "admin.store.sweep.damaged",
                sweep.damaged() == 0
                        ? new Badge(Say.text("admin.store.sweep.whole"), Badge.Tone.GOOD)
                        : new Badge(Formats.count(sweep.damaged()), Badge.Tone.BAD));
        if (sweep.unread() > 0)
            list.with("admin.store.sweep.unread", new Badge(Formats.count(sweep.unread()), Badge.Tone.BAD));
    }
}
