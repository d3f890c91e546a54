package vn.vankho.legal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.lookup.RefusedEvent;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đã bác bỏ: events that were proposed and a person refused. A slip of the hand is undone here. */
final class RefusedEvents extends Div {
    RefusedEvents(LegalView view, LegalParts parts, Runnable refresh) {
        var all = parts.refused().events(view.document().id(), parts.viewer());
        setVisible(!all.isEmpty());
        if (all.isEmpty()) return;
        var cells = new RefusedCells(
                all.stream().map(RefusedEvent::refusal).toList(), parts, LegalPage.mayDecide(view, parts), refresh);
        var title = Say.text("legal.refused", Formats.count(all.size()));
        var table = new Table(
                title,
                "legal.timeline.day",
                "legal.timeline.event",
                "legal.timeline.part",
                "legal.timeline.source",
                "legal.refused.at",
                "legal.why",
                "");
        for (var one : all) {
            var row = one.row();
            table.row(
                    Table.day(row.on()),
                    Timeline.event(row),
                    new Span(LegalWords.part(row)),
                    Timeline.source(row, Moment.of(view)),
                    cells.told(one.refusal()),
                    new Span(one.refusal().why()),
                    cells.reopen(LegalWords.event(row), () -> parts.reopening().event(row.id(), parts.viewer())));
        }
        add(new Details(title, table));
    }
}
