package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.MergedEntry;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Entries that were merged into this one, each to be parted from it again. */
final class MergedEntries extends Div {
    MergedEntries(LegalView view, LegalParts parts, Runnable refresh) {
        var merged = parts.partings().merged(view.document().id(), parts.viewer());
        if (merged.isEmpty()) return;
        add(new H2(Say.text("legal.part.merged")));
        var table = new Table(Say.text("legal.part.merged"), "legal.merge.entry", "legal.part.at", "");
        for (var one : merged)
            table.row(
                    new Span(one.name()),
                    new Span(one.mergedAt() == null ? Say.text("legal.part.never") : Formats.moment(one.mergedAt())),
                    LegalPage.mayDecide(view, parts) && one.mergedAt() != null ? part(one, parts, refresh) : new Div());
        add(table);
    }

    private static Button part(MergedEntry one, LegalParts parts, Runnable refresh) {
        var part = new Button(
                Say.text("legal.part"),
                _ -> new ReasonDialog("legal.part", why -> {
                            parts.partings().part(one.id(), why, parts.viewer());
                            Notices.done("legal.parted");
                            refresh.run();
                        })
                        .open());
        part.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return part;
    }
}
