package vn.vankho.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.vankho.admin.Operations;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** The program that reads letters off scans: whether it is there, and what to do when it is not. */
class ScansCard extends Section {
    private final transient Operations operations;
    private final transient CurrentViewer viewer;
    private final Div facts = new Div();

    ScansCard(Operations operations, CurrentViewer viewer) {
        this.operations = operations;
        this.viewer = viewer;
        addClassName("vk-card");
        add(new H2(Say.text("admin.scans")), facts, new Paragraph(Say.text("admin.scans.what")));
    }

    void show() {
        var found = operations.scans(viewer.get());
        facts.removeAll();
        var list = new Facts()
                .with(
                        "admin.scans.state",
                        found.isThere()
                                ? new Badge(Say.text("admin.scans.there"), Badge.Tone.GOOD)
                                : new Badge(Say.text("admin.scans.missing"), Badge.Tone.WARN));
        if (!found.version().isEmpty()) list.with("admin.scans.version", found.version());
        facts.add(list);
        if (!found.isThere()) facts.add(new Paragraph(Say.text(found.trouble())));
    }
}
