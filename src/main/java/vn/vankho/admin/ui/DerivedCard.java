package vn.vankho.admin.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.vankho.admin.Operations;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** How much room the portal takes for what it makes of the files: pages, pictures, the index. */
class DerivedCard extends Section {
    DerivedCard(Operations operations, CurrentViewer viewer) {
        addClassName("vk-card");
        var derived = operations.derived(viewer.get());
        add(
                new H2(Say.text("admin.derived")),
                new Facts()
                        .with("admin.derived.originals", Formats.size(derived.originals()))
                        .with("admin.derived.pages", Formats.size(derived.pages()))
                        .with("admin.derived.pictures", Formats.size(derived.pictures()))
                        .with("admin.derived.index", Formats.size(derived.index()))
                        .with("admin.derived.texts", Formats.size(derived.texts()))
                        .with(
                                "admin.derived.all",
                                new Badge(
                                        Formats.size(derived.all()),
                                        derived.isBelow() ? Badge.Tone.GOOD : Badge.Tone.WARN)),
                new Paragraph(Say.text("admin.derived.what")));
    }
}
