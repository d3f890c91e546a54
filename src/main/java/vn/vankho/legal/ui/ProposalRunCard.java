package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.ProposalRun;
import vn.vankho.legal.queue.ProposalRun.Failure;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** How far the confirming of all that registers say is, who answers for it, and what was refused, by name and reason. */
final class ProposalRunCard extends Div {
    private static final int NAMED = 200;

    ProposalRunCard(ProposalRun run, LegalParts parts, Runnable again) {
        addClassNames("vk-card", "vk-proposal-run");
        boolean runs = run.state() == ProposalRun.State.RUNNING;
        var said = new Span(Say.text(
                "legal.run.state." + run.state(),
                run.byName(),
                Formats.count(run.confirmed()),
                Formats.count(run.total())));
        said.getElement().setAttribute("role", "status");
        var deed = runs
                ? new Button(Say.text("legal.run.stop"), _ -> {
                    Notices.tried(() -> parts.runs().stop(parts.viewer()));
                    again.run();
                })
                : new Button(Say.text("legal.run.seen"), _ -> {
                    parts.runs().seen(run.id(), parts.viewer());
                    again.run();
                });
        var line = new Div(said, deed);
        line.addClassName("vk-choices");
        add(line);
        if (runs) {
            var bar = new ProgressBar(0, Math.max(1, run.total()), run.confirmed() + run.refused());
            bar.getElement().setAttribute("aria-label", Say.text("legal.queue.registers.accept"));
            add(bar);
        }
        if (run.refused() > 0)
            add(new H3(Say.text("legal.run.refused", Formats.count(run.refused()))), list(run, parts));
    }

    private static UnorderedList list(ProposalRun run, LegalParts parts) {
        var list = new UnorderedList();
        var page = parts.runs().refused(run, 0, NAMED, parts.viewer());
        page.rows().forEach(one -> list.add(item(one)));
        if (page.total() > NAMED)
            list.add(new ListItem(Say.text("legal.run.more", Formats.count(page.total() - NAMED))));
        return list;
    }

    private static ListItem item(Failure one) {
        var why = Say.text(one.key(), one.arguments().toArray());
        if (one.document() == null) return new ListItem(Say.text("legal.run.hidden"));
        return new ListItem(new Anchor(LegalRoutes.page(one.document()), one.name()), new Span(": " + why));
    }
}
