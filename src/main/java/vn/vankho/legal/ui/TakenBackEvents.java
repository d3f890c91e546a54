package vn.vankho.legal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.vankho.legal.LegalView;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đã rút: events that were believed once, so that nobody wonders where one has gone. They count for nothing. */
final class TakenBackEvents extends Div {
    TakenBackEvents(LegalView view, LegalParts parts) {
        var rows = parts.lookup().takenBack(view.document().id(), parts.viewer());
        setVisible(!rows.isEmpty());
        if (rows.isEmpty()) return;
        var title = Say.text("legal.timeline.takenBack", Formats.count(rows.size()));
        var table = new Table(
                title,
                "legal.timeline.day",
                "legal.timeline.event",
                "legal.timeline.part",
                "legal.timeline.source",
                "legal.timeline.recorded",
                "legal.timeline.takenBackAt");
        rows.forEach(row -> table.row(
                Table.day(row.on()),
                Timeline.event(row),
                new Span(LegalWords.part(row)),
                Timeline.source(row, Moment.of(view)),
                new Span(Formats.moment(row.effect().recordedAt())),
                new Span(Formats.moment(row.effect().retractedAt()))));
        add(new Details(title, table));
    }
}
