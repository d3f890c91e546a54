package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The steps of work on the current version: how each stands, since when, and why one failed. */
class StepList extends OrderedList {
    private final Map<StepKind, Span> states = new EnumMap<>(StepKind.class);
    private final transient DocumentParts parts;

    StepList(DocumentView view, DocumentParts parts, Runnable refresh) {
        this.parts = parts;
        addClassName("vk-steps");
        boolean mayRetry = DocumentHead.mayChange(view, parts.viewer());
        for (var step : view.steps()) add(item(step, view, parts, mayRetry, refresh));
    }

    /** Says anew how long the same steps have been in work; nothing else moves, as somebody may be about to press a button. */
    void tick(DocumentView view) {
        for (var step : view.steps()) {
            var said = states.get(step.kind());
            if (step.state() == StepState.RUNNING && said != null) said.setText(state(step, parts));
        }
    }

    private ListItem item(Step step, DocumentView view, DocumentParts parts, boolean mayRetry, Runnable refresh) {
        var name = new Span(Say.word("document.step", step.kind()));
        name.addClassName("vk-step-name");
        var state = new Span(state(step, parts));
        state.addClassName("vk-step-state");
        states.put(step.kind(), state);
        var words = new Div(name, state);
        if (step.reason() != null) {
            var reason = new Span(reason(step));
            reason.addClassName("vk-step-reason");
            words.add(reason);
        }
        var item = new ListItem(icon(step), words);
        item.addClassName("vk-step-" + step.state().name().toLowerCase(java.util.Locale.ROOT));
        if (step.state() == StepState.RUNNING && step.total() > 0) {
            var bar = new ProgressBar(0, step.total(), Math.min(step.done(), step.total()));
            bar.getElement().setAttribute("aria-label", StepWords.state(step));
            words.add(bar);
        }
        boolean left = step.kind() == StepKind.SCAN
                && (step.state() == StepState.SKIPPED || step.state() == StepState.DONE && step.reason() != null);
        if ((step.state() == StepState.FAILED || step.againAt() != null || left) && mayRetry)
            item.add(again(step, view, parts, refresh));
        boolean open = step.state() == StepState.RUNNING || step.state() == StepState.WAITING;
        if (step.kind() == StepKind.SCAN && open && mayRetry) item.add(stop(step, view, parts, refresh));
        return item;
    }

    static Button again(Step step, DocumentView view, DocumentParts parts, Runnable refresh) {
        var words = Say.text(step.isStopped() ? "document.step.goOn" : "document.step.retry");
        var icon = step.isStopped() ? VaadinIcon.PLAY : VaadinIcon.REFRESH;
        var again = new Button(words, icon.create(), _ -> {
            Notices.tried(() -> parts.documents().retry(view.id(), step.kind(), parts.viewer()));
            refresh.run();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return again;
    }

    private static Button stop(Step step, DocumentView view, DocumentParts parts, Runnable refresh) {
        var stop = new Button(Say.text("document.step.stop"), VaadinIcon.STOP.create(), _ -> {
            Notices.tried(() -> parts.documents().stop(view.id(), step.kind(), parts.viewer()));
            refresh.run();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return stop;
    }

    /** Empty where the step gives none. */
    static String reason(Step step) {
        if (step.reason() == null) return "";
        return step.reasonDetail() == null ? Say.text(step.reason()) : Say.text(step.reason(), step.reasonDetail());
    }

    private static String state(Step step, DocumentParts parts) {
        var word = StepWords.state(step);
        if (step.state() == StepState.RUNNING && step.startedAt() != null)
            return word + " · "
                    + StepWords.lasting(
                            Duration.between(step.startedAt(), parts.clock().instant()));
        var when = step.finishedAt() != null ? step.finishedAt() : step.startedAt();
        if (when == null) return word;
        if (step.startedAt() == null || step.finishedAt() == null) return word + " · " + Formats.moment(when);
        long milliseconds =
                Duration.between(step.startedAt(), step.finishedAt()).toMillis();
        return word + " · " + Formats.moment(when) + " · " + Say.text("document.step.took", milliseconds / 1000.0);
    }

    private static Icon icon(Step step) {
        var icon = (switch (step.state()) {
                    case WAITING -> VaadinIcon.CLOCK;
                    case RUNNING -> VaadinIcon.COG_O;
                    case DONE -> VaadinIcon.CHECK_CIRCLE_O;
                    case SKIPPED -> step.isStopped() ? VaadinIcon.PAUSE : VaadinIcon.MINUS_CIRCLE_O;
                    case FAILED -> VaadinIcon.CLOSE_CIRCLE_O;
                })
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
