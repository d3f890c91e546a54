package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentView;
import vn.vankho.document.StepState;

/** Looks after a document while steps of work on it wait or run, for the page that shows it. */
class Watching {
    private static final int LOOK_EVERY_MS = 1_500;
    /** After this many looks the page stops; another document, a deed on this one or a reload let it begin again. */
    private static final int MOST_LOOKS = 400;

    private final Component page;
    private final Runnable refresh;
    private @Nullable Registration looking;
    private int looks;

    Watching(Component page, Runnable refresh) {
        this.page = page;
        this.refresh = refresh;
    }

    /** Whoever comes to another document, or has just done something, has not looked for long. */
    void begin() {
        looks = 0;
    }

    void watch(DocumentView view) {
        boolean working = view.trashedAt() == null
                && view.steps().stream()
                        .anyMatch(step -> step.state() == StepState.RUNNING || step.state() == StepState.WAITING);
        page.getUI().ifPresent(ui -> {
            if (working && looking == null && looks < MOST_LOOKS) {
                ui.setPollInterval(LOOK_EVERY_MS);
                looking = ui.addPollListener(_ -> look());
            } else if (!working || looks >= MOST_LOOKS) leave(ui);
        });
    }

    private void look() {
        looks++;
        if (looks >= MOST_LOOKS) page.getUI().ifPresent(this::leave);
        else refresh.run();
    }

    void leave(UI ui) {
        if (looking == null) return;
        looking.remove();
        looking = null;
        ui.setPollInterval(-1);
    }
}
