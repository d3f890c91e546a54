package vn.vankho.admin.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import vn.vankho.admin.Operations;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** What pages are drawn with: the font, and LibreOffice for old formats. */
class DrawingCard extends Section {
    DrawingCard(Operations operations, CurrentViewer viewer) {
        addClassName("vk-card");
        var state = operations.drawing(viewer.get());
        var font = state.font();
        var trouble = state.officeTrouble();
        add(
                new H2(Say.text("admin.drawing")),
                new Facts()
                        .with(
                                "admin.drawing.font",
                                font == null
                                        ? new Badge(Say.text("admin.drawing.noFont"), Badge.Tone.WARN)
                                        : new Badge(font.getFileName().toString(), Badge.Tone.GOOD))
                        .with(
                                "admin.drawing.office",
                                trouble.isEmpty() ? Say.text("admin.drawing.office.there") : Say.text(trouble)));
    }
}
