package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.vankho.admin.Operations;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The certificates that signatures are judged by, and having them judged anew after those have changed. */
class SignaturesCard extends Section {
    private final transient Operations operations;
    private final transient CurrentViewer viewer;
    private final Div facts = new Div();

    SignaturesCard(Operations operations, CurrentViewer viewer) {
        this.operations = operations;
        this.viewer = viewer;
        addClassName("vk-card");
        var again = new Button(Say.text("admin.signatures.judge"), _ -> {
            if (Notices.tried(() -> operations.judgeSignatures(viewer.get()))) Notices.done("admin.signatures.begun");
            show();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var deeds = new Div(again);
        deeds.addClassName("vk-deeds");
        add(new H2(Say.text("admin.signatures")), facts, deeds, new Paragraph(Say.text("admin.signatures.what")));
    }

    /** Reads the folder, so not with every poll. */
    void show() {
        var state = operations.signatures(viewer.get());
        var roots = state.roots();
        facts.removeAll();
        var list = new Facts()
                .with(
                        "admin.signatures.folder",
                        state.folder().isBlank() ? Say.text("admin.signatures.noFolder") : state.folder())
                .with(
                        "admin.signatures.roots",
                        roots.certificates().isEmpty()
                                ? new Badge(Say.text("admin.signatures.noRoots"), Badge.Tone.WARN)
                                : new Badge(Formats.count(roots.certificates().size()), Badge.Tone.GOOD))
                .with("admin.signatures.signed", Formats.count(state.signedVersions()));
        if (!roots.unreadable().isEmpty())
            list.with("admin.signatures.unreadable", String.join(", ", roots.unreadable()));
        facts.add(list);
    }
}
