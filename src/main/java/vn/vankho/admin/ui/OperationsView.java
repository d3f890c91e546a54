package vn.vankho.admin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.vankho.admin.Operations;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.StepBoard;
import vn.vankho.extraction.OldReadings.What;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Vận hành: the index, the work on documents, the store, jobs at night. It looks again by itself while it is open. */
@Route(AdminRoutes.OPERATIONS)
@Menu(title = "admin.operations", order = 140, icon = "vaadin:dashboard")
@RolesAllowed("OPERATE")
class OperationsView extends Div implements HasDynamicTitle {
    private static final int EVERY = 5_000;
    /** The store and the folder of roots are asked with every such look only: away, a store takes its time to say so. */
    private static final int STORE_EVERY = 3;

    private final transient Operations operations;
    private final transient CurrentViewer viewer;
    private final IndexCard index;
    private final StepsCard steps;
    private final StoreCard store;
    private final ScansCard scans;
    private final SignaturesCard signatures;
    private final ReadingsCard readings;
    private final ReadingsCard scansAgain;
    private final Section runs = new Section();
    private @Nullable Registration polling;
    private int looks;

    OperationsView(Operations operations, StepBoard board, CurrentViewer viewer) {
        this.operations = operations;
        this.viewer = viewer;
        this.index = new IndexCard(operations, viewer);
        this.steps = new StepsCard(board, viewer);
        this.store = new StoreCard(operations, board, viewer);
        this.scans = new ScansCard(operations, viewer);
        this.signatures = new SignaturesCard(operations, viewer);
        this.readings = new ReadingsCard(operations, viewer, What.FILES);
        this.scansAgain = new ReadingsCard(operations, viewer, What.SCANS);
        addClassName("vk-page");
        runs.addClassName("vk-card");
        var left = new Div(steps, readings, scansAgain, runs);
        var right = new Div(
                index,
                store,
                scans,
                signatures,
                new DrawingCard(operations, viewer),
                new DerivedCard(operations, viewer));
        var both = new Div(left, right);
        both.addClassName("vk-operations");
        var many = new Anchor(DocumentRoutes.MANY_EVERYBODYS, Say.text("document.many.runs"));
        many.addClassName("vk-button");
        add(new Heading(Say.text("admin.operations"), many), both);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        store.show();
        scans.show();
        signatures.show();
        readings.show();
        scansAgain.show();
        event.getUI().setPollInterval(EVERY);
        polling = event.getUI().addPollListener(_ -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }

    private void lookAgain() {
        show();
        if (++looks % STORE_EVERY != 0) return;
        store.show();
        scans.show();
        signatures.show();
        readings.lookAgain();
        scansAgain.lookAgain();
    }

    private void show() {
        index.show();
        steps.show();
        runs.removeAll();
        runs.add(new H2(Say.text("admin.runs")));
        var table = new Table(
                Say.text("admin.runs"), "admin.run.job", "admin.run.last", "admin.run.next", "admin.run.state");
        operations.runs(viewer.get()).forEach(run -> table.row(cells(run)));
        runs.add(table);
    }

    private static Component[] cells(Operations.Run run) {
        var key = "admin.job." + run.job();
        var name = Say.text(key);
        return new Component[] {
            new Span(name.equals(key) ? run.job() : name),
            new Span(run.lastSuccessAt() == null ? "–" : Formats.moment(run.lastSuccessAt())),
            new Span(Formats.moment(run.nextAt())),
            state(run)
        };
    }

    private static Badge state(Operations.Run run) {
        if (run.failures() > 0) return new Badge(Say.text("admin.run.failed", run.failures()), Badge.Tone.BAD);
        return run.lastSuccessAt() == null
                ? new Badge(Say.text("admin.run.never"), Badge.Tone.PLAIN)
                : new Badge(Say.text("admin.run.good"), Badge.Tone.GOOD);
    }

    @Override
    public String getPageTitle() {
        return Say.text("admin.operations");
    }
}
