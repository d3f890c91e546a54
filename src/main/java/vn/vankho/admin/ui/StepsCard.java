package vn.vankho.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.stream.Stream;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.FailedStep;
import vn.vankho.document.StepBoard;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** The work on documents: how much waits, runs, is done; what failed and why. */
class StepsCard extends Section {
    private static final int SHOWN = 20;

    private final transient StepBoard board;
    private final transient CurrentViewer viewer;

    StepsCard(StepBoard board, CurrentViewer viewer) {
        this.board = board;
        this.viewer = viewer;
        addClassName("vk-card");
    }

    void show() {
        var now = viewer.get();
        var counts = board.counts(now);
        var states = Stream.of(StepState.values())
                .map(state -> "document.state." + state.name())
                .toArray(String[]::new);
        var table = new Table(
                Say.text("admin.steps"),
                Stream.concat(Stream.of("admin.steps.step"), Stream.of(states)).toArray(String[]::new));
        table.addClassName("vk-matrix");
        // KEEP is done when the row is there, so it is never waited for
        for (var kind : EnumSet.complementOf(EnumSet.of(StepKind.KEEP))) {
            var cells = Stream.<Component>concat(
                    Stream.of(new Span(Say.word("document.step", kind))),
                    Stream.of(StepState.values())
                            .map(state -> count(
                                    state,
                                    counts.stream()
                                            .filter(one -> one.kind() == kind && one.state() == state)
                                            .mapToLong(one -> one.count())
                                            .sum())));
            table.row(cells.toArray(Component[]::new));
        }
        removeAll();
        add(new H2(Say.text("admin.steps")), table);
        long quarantined = board.quarantined(now);
        if (quarantined > 0)
            add(new Paragraph(new Anchor(
                    AdminRoutes.QUARANTINE, Say.text("admin.steps.quarantined", Formats.count(quarantined)))));
        var failed = board.failed(0, SHOWN, now);
        if (failed.total() == 0) return;
        var again = new Button(Say.text("admin.steps.retry"), VaadinIcon.REFRESH.create(), _ -> {
            Notices.tried(() -> Notices.done("admin.steps.retried", board.retryAll(viewer.get())));
            show();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new Span(Say.text("admin.steps.failed", Formats.count(failed.total()))), again);
        head.addClassName("vk-split");
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        failed.rows().forEach(step -> list.add(item(step)));
        add(head, list);
        if (failed.total() > SHOWN) add(new Paragraph(Say.text("admin.steps.more", SHOWN)));
    }

    private static Component count(StepState state, long count) {
        if (count == 0) return new Span("–");
        var text = Formats.count(count);
        return switch (state) {
            case FAILED -> new Badge(text, Badge.Tone.BAD);
            case RUNNING -> new Badge(text, Badge.Tone.ACCENT);
            case WAITING, DONE, SKIPPED -> new Span(text);
        };
    }

    private static ListItem item(FailedStep step) {
        var title = step.title() == null ? Say.text("trail.restricted") : step.title();
        var name = step.document() == null ? new Span(title) : new Anchor(DocumentRoutes.page(step.document()), title);
        name.addClassName("vk-row-title");
        var facts = new Span(String.join(
                " · ",
                Say.word("document.step", step.kind()),
                Formats.moment(step.failedAt()),
                Say.text("admin.steps.attempts", step.attempts())));
        facts.addClassName("vk-row-small");
        var reason = new Span(reason(step));
        reason.addClassName("vk-row-facts");
        return new ListItem(new Div(name, reason, facts));
    }

    private static String reason(FailedStep step) {
        if (step.reason() == null) return "";
        return step.detail() == null ? Say.text(step.reason()) : Say.text(step.reason(), step.detail());
    }
}
