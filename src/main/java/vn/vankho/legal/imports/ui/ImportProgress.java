package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.vankho.legal.imports.ImportState;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** How far the taking over of a register is. */
final class ImportProgress extends Div {
    ImportProgress(RegisterImport one) {
        var said = new Span(
                one.state() == ImportState.APPLYING || one.state() == ImportState.DONE
                        ? Say.text("legal.import.applied", Formats.count(one.applied()), Formats.count(one.total()))
                        : looked(one));
        var line = new Div(ImportWords.state(one), said);
        line.addClassName("vk-badges");
        line.getElement().setAttribute("role", "status");
        addClassName("vk-import-state");
        add(line);
        if (one.ahead() > 0) add(new Div(Say.text("legal.import.ahead", Formats.count(one.ahead()))));
        if (one.failure() != null) add(new Div(Say.text(one.failure())));
        if (one.state().works()) {
            // who confirms answers for all sheets, the rows counted are of one: there may be more waiting than came in
            // with it
            var done = switch (one.state()) {
                case CHECKING -> one.looked();
                case CONFIRMING -> one.applied() - one.waiting();
                default -> one.applied();
            };
            long most = Math.max(1, one.total());
            var bar = new ProgressBar(0, most, Math.clamp(done, 0, most));
            bar.getElement().setAttribute("aria-label", Say.word("legal.import.state", one.state()));
            add(bar);
        }
    }

    /** Headings and sums name no text, and stand among no rows below. */
    private static String looked(RegisterImport one) {
        long nothing = one.count(ImportOutcome.NOTHING);
        return nothing == 0
                ? Say.text("legal.import.looked", Formats.count(one.looked()), Formats.count(one.total()))
                : Say.text(
                        "legal.import.looked.nothing",
                        Formats.count(one.looked()),
                        Formats.count(one.total()),
                        Formats.count(nothing));
    }
}
