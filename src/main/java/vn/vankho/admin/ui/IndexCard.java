package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.vankho.admin.Operations;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The search index: what it holds, and building it anew beside the one that is searched. */
class IndexCard extends Section {
    private final transient Operations operations;
    private final transient CurrentViewer viewer;
    private final Div facts = new Div();
    private final Button rebuild = new Button(Say.text("admin.index.rebuild"), VaadinIcon.REFRESH.create());
    private final Button reconcile = new Button(Say.text("admin.index.reconcile"));

    IndexCard(Operations operations, CurrentViewer viewer) {
        this.operations = operations;
        this.viewer = viewer;
        addClassName("vk-card");
        rebuild.addThemeVariants(ButtonVariant.LUMO_SMALL);
        rebuild.addClickListener(_ -> {
            if (Notices.tried(() -> operations.rebuildIndex(viewer.get()))) Notices.done("admin.index.rebuild.begun");
            show();
        });
        reconcile.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        reconcile.setDisableOnClick(true);
        reconcile.addClickListener(_ -> {
            Notices.tried(() -> Notices.done("admin.index.reconciled", operations.reconcileIndex(viewer.get())));
            reconcile.setEnabled(true);
            show();
        });
        var deeds = new Div(rebuild, reconcile);
        deeds.addClassName("vk-deeds");
        add(new H2(Say.text("admin.index")), facts, deeds, new Paragraph(Say.text("admin.index.what")));
    }

    void show() {
        var status = operations.index(viewer.get());
        facts.removeAll();
        facts.add(new Facts()
                .with("admin.index.documents", Formats.count(status.documents()))
                .with("admin.index.units", Formats.count(status.units()))
                .with("admin.index.bytes", Formats.size(status.bytes()))
                .with("admin.index.stale", Formats.count(status.stale())));
        boolean working = status.rebuilding() >= 0;
        rebuild.setEnabled(!working);
        var last = status.lastRebuild();
        if (!working && last != null)
            facts.add(new Div(Say.text(
                    last.succeeded() ? "admin.index.rebuilt" : "admin.index.rebuild.failed",
                    Formats.moment(last.at()))));
        if (!working) return;
        var bar = new ProgressBar(0, 100, status.rebuilding());
        var words = Say.text("admin.index.progress", status.rebuilding());
        bar.getElement().setAttribute("aria-label", words);
        facts.add(new Div(words), bar);
    }
}
