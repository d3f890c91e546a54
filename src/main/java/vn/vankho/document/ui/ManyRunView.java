package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** One deed on many documents that its person began, on a page of its own: they may have left it to go on. */
@Route(DocumentRoutes.MANY_ONE)
@PermitAll
class ManyRunView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient ManyRuns runs;
    private final transient CurrentViewer viewer;
    private String title = "";

    ManyRunView(ManyRuns runs, CurrentViewer viewer) {
        this.runs = runs;
        this.viewer = viewer;
        addClassName("vk-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var id = id(parameter);
        var run = runs.find(id, viewer.get());
        title = Say.text(run.deed().key());
        var all = new Anchor(DocumentRoutes.MANY, Say.text("document.many.runs"));
        all.addClassName("vk-button");
        var stop = new Button(Say.text("document.many.stop"));
        var progress = new ManyProgress(
                id, runs, viewer, now -> stop.setVisible(!now.state().isOver()));
        stop.addClickListener(_ -> {
            runs.stop(id, viewer.get());
            progress.look();
        });
        removeAll();
        add(
                new Heading(title, all, stop),
                new Paragraph(Say.text("document.many.started", Formats.moment(run.startedAt()))),
                progress);
    }

    private static ManyRunId id(String parameter) {
        try {
            return new ManyRunId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("document.many.missing");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
