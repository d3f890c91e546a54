package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.stream.Collectors;
import vn.vankho.admin.Operations;
import vn.vankho.extraction.OldReadings;
import vn.vankho.extraction.OldReadings.What;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Documents that an older reader has read, their files or the pictures of their pages: how many, and having them read again. */
class ReadingsCard extends Section {
    private final transient Operations operations;
    private final transient CurrentViewer viewer;
    private final What what;
    private final String keys;
    private final Div facts = new Div();
    private final Button again;
    private final Button stop;

    ReadingsCard(Operations operations, CurrentViewer viewer, What what) {
        this.operations = operations;
        this.viewer = viewer;
        this.what = what;
        this.keys = what == What.SCANS ? "admin.scansAgain." : "admin.readings.";
        this.again = new Button(Say.text(keys + "again"), VaadinIcon.REFRESH.create());
        this.stop = new Button(Say.text(keys + "stop"));
        addClassName("vk-card");
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.addClickListener(_ -> {
            if (Notices.tried(() -> operations.readAgain(what, viewer.get()))) Notices.done(keys + "begun");
            show();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.addClickListener(_ -> {
            if (Notices.tried(() -> operations.stopReadingAgain(what, viewer.get()))) Notices.done(keys + "stopped");
            show();
        });
        var deeds = new Div(again, stop);
        deeds.addClassName("vk-deeds");
        add(new H2(Say.text(keys + "title")), facts, deeds, new Paragraph(Say.text(keys + "what")));
    }

    /** Counts the texts of all documents, so while it is looked at only where that changes. */
    void lookAgain() {
        if (stop.isVisible()) show();
    }

    void show() {
        var state = operations.readings(what, viewer.get());
        facts.removeAll();
        facts.add(new Paragraph(
                state.documents() == 0
                        ? Say.text(keys + "none")
                        : Say.text(keys + "old", Formats.count(state.documents()), kinds(state))));
        var going = state.again();
        again.setVisible(going == null && state.documents() > 0);
        stop.setVisible(going != null);
        if (going == null) return;
        var bar = new ProgressBar(0, going.documents(), Math.min(going.done(), going.documents()));
        var words = Say.text(keys + "progress", Formats.count(going.done()), Formats.count(going.documents()));
        bar.getElement().setAttribute("aria-label", words);
        facts.add(new Div(words), bar);
    }

    private static String kinds(OldReadings.State state) {
        return state.kinds().entrySet().stream()
                .map(kind -> kind.getKey() + " " + Formats.count(kind.getValue()))
                .collect(Collectors.joining(", "));
    }
}
