package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportRow;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** The rows of a register and what becomes of each; those of one kind by the address ({@code ?ket-qua=WRONG}). */
final class ImportRows extends Div {
    private static final String OUTCOME = "ket-qua";
    private static final int ROWS = 50;

    ImportRows(RegisterImport one, QueryParameters parameters, ImportParts parts) {
        var route = LegalRoutes.importPage(one.id());
        var outcome = new Address(route, parameters)
                .constant(OUTCOME, ImportOutcome.class)
                .orElse(null);
        var page = parts.lookup().rows(one.id(), outcome, (Pages.number(parameters) - 1) * ROWS, ROWS, parts.viewer());
        var table = new Table(
                Say.text("legal.import.rows"),
                "legal.import.report.row",
                "legal.import.head.text",
                "legal.import.report.outcome",
                "legal.import.report.problem");
        page.rows()
                .forEach(row ->
                        table.row(new Span(Formats.count(row.number())), text(one, row), outcome(row), problems(row)));
        add(kinds(one, outcome, route), table, new Pages(route, parameters, page.total(), ROWS));
    }

    private static Nav kinds(RegisterImport one, @Nullable ImportOutcome chosen, String route) {
        var nav = new Nav();
        nav.addClassName("vk-import-kinds");
        nav.getElement().setAttribute("aria-label", Say.text("legal.import.report.outcome"));
        nav.add(kind(
                Say.text("legal.import.rows.all", Formats.count(one.looked() - one.count(ImportOutcome.NOTHING))),
                route,
                chosen == null));
        Stream.of(ImportOutcome.values())
                .filter(outcome -> one.count(outcome) > 0)
                .forEach(outcome -> nav.add(kind(
                        Say.word("legal.import.outcome", outcome) + " (" + Formats.count(one.count(outcome)) + ")",
                        route + "?" + OUTCOME + "=" + outcome,
                        outcome == chosen)));
        return nav;
    }

    private static Anchor kind(String text, String there, boolean chosen) {
        var link = new Anchor(there, text);
        link.addClassName("vk-button");
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static Div text(RegisterImport one, ImportRow row) {
        var first = first(one, row, Column.NUMBER, Column.NAMED, Column.SOURCE);
        var below = first(one, row, Column.TITLE, Column.TARGET, Column.REASON);
        var document = row.document();
        return Table.two(
                document == null
                        ? new Span(first)
                        : new Anchor(LegalRoutes.page(document), first.isEmpty() ? "…" : first),
                below);
    }

    private static String first(RegisterImport one, ImportRow row, Column... columns) {
        return Stream.of(columns)
                .map(column -> one.choice().columns().get(column))
                .filter(index -> index != null && index < row.cells().size())
                .map(row.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Div outcome(ImportRow row) {
        var outcome = new Div();
        if (row.outcome() != null) outcome.add(ImportWords.outcome(row.outcome()));
        if (row.applied()) {
            var applied = new Span(Say.text("legal.import.rowApplied"));
            applied.addClassName("vk-row-small");
            outcome.add(applied);
        }
        return outcome;
    }

    private static Div problems(ImportRow row) {
        var all = new Div();
        row.problems().forEach(problem -> all.add(ImportWords.problem(problem)));
        return all;
    }
}
