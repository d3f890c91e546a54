package vn.vankho.legal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.coming.ComingProposal;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** What would change in the days that come and waits for a decision: who plans by the list below has to know that it may grow. */
final class ComingProposals extends Div {
    void show(Page<ComingProposal> page) {
        removeAll();
        setVisible(page.total() > 0);
        if (page.total() == 0) return;
        var name = Say.text("legal.coming.proposed", Formats.count(page.total()));
        var table = new Table(
                name,
                "legal.coming.day",
                "legal.column.number",
                "legal.column.title",
                "legal.coming.proposal",
                "legal.coming.acting");
        page.rows()
                .forEach(one -> table.row(
                        Table.day(one.day()), number(one), new Span(one.header().title()), what(one), acting(one)));
        var content = new Div(new Paragraph(Say.text("legal.coming.proposed.why")), table);
        if (page.total() > page.rows().size())
            content.add(new Paragraph(Say.text(
                    "legal.decided.following.more",
                    Formats.count(page.total() - page.rows().size()))));
        content.add(new Anchor(ProposalAddress.changing(), Say.text("legal.coming.proposed.queue")));
        var details = new Details(name, content);
        details.setOpened(true);
        add(details);
    }

    private static Div number(ComingProposal one) {
        var header = one.header();
        var link = Table.number(
                LegalRoutes.page(one.id()), header.number() == null ? Say.text("legal.noNumber") : header.number());
        return Table.two(link, Objects.requireNonNullElse(header.typeName(), ""));
    }

    private static Span what(ComingProposal one) {
        return new Span(one.words(Say::text));
    }

    private static Div acting(ComingProposal one) {
        return one.acting() == null ? new Div() : new Div(new Anchor(LegalRoutes.page(one.acting()), one.by()));
    }
}
