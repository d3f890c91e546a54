package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportRow;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.RowFilter;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/**
 * The rows of a register as they were understood, and what becomes of each; those of one kind, or with problems, by the address
 * ({@code ?ket-qua=WRONG}, {@code ?van-de=co}, {@code ?khong-xac-nhan=co}).
 */
final class ImportRows extends Div {
    private static final String OUTCOME = "ket-qua";
    private static final String TROUBLED = "van-de";
    private static final String REFUSED = "khong-xac-nhan";
    private static final int ROWS = 50;

    private final RegisterImport one;
    private final RowFilter filter;
    private final String route;

    ImportRows(RegisterImport one, QueryParameters parameters, ImportParts parts) {
        this.one = one;
        this.route = LegalRoutes.importPage(one.id());
        var address = new Address(route, parameters);
        this.filter = new RowFilter(
                address.constant(OUTCOME, ImportOutcome.class).orElse(null),
                !address.text(TROUBLED).isEmpty(),
                !address.text(REFUSED).isEmpty());
        var page = parts.lookup().rows(one.id(), filter, (Pages.number(parameters) - 1) * ROWS, ROWS, parts.viewer());
        add(kinds());
        if (page.rows().isEmpty())
            add(new EmptyState(
                    VaadinIcon.TABLE, Say.text("legal.import.rows.none"), Say.text("legal.import.rows.none.why")));
        else add(table(page.rows(), parts), new Pages(route, parameters, page.total(), ROWS));
    }

    private Table table(Iterable<ImportRow> rows, ImportParts parts) {
        var readers = parts.lookup().readers(one.id(), filter, parts.viewer());
        // heads are refused, acts never
        boolean relations = !filter.refused() && one.choice().kind() == ImportKind.RELATIONS;
        var table = new Table(
                Say.text("legal.import.rows"),
                "legal.import.report.row",
                "legal.import.head.text",
                relations ? "legal.import.head.relation" : "legal.import.head.type",
                "legal.import.head.days",
                relations ? "legal.import.column.TARGET" : "legal.import.head.status",
                "legal.import.report.outcome",
                "legal.import.report.problem");
        for (var row : rows) {
            var reader = readers.get(row.sheet());
            var read = reader == null ? null : reader.read(row.cells()).orElse(null);
            var words = new ReadWords(row, read, relations);
            table.row(
                    number(row), words.text(), words.what(), words.days(), words.status(), outcome(row), problems(row));
        }
        return table;
    }

    private Component number(ImportRow row) {
        var number = new Span(Formats.count(row.number()));
        return filter.refused() && one.sheets().size() > 1
                ? Table.two(number, one.sheets().get(row.sheet()).name())
                : number;
    }

    private Nav kinds() {
        var nav = new Nav();
        nav.addClassName("vk-import-kinds");
        nav.getElement().setAttribute("aria-label", Say.text("legal.import.report.outcome"));
        nav.add(kind(
                Say.text("legal.import.rows.all", Formats.count(one.looked() - one.count(ImportOutcome.NOTHING))),
                "",
                filter.equals(RowFilter.ALL)));
        if (one.troubled() > 0)
            nav.add(kind(
                    Say.text("legal.import.rows.troubled", Formats.count(one.troubled())),
                    "?" + TROUBLED + "=co",
                    filter.equals(RowFilter.TROUBLED)));
        if (one.refused() > 0)
            nav.add(kind(
                    Say.text("legal.import.rows.refused", Formats.count(one.refused())),
                    "?" + REFUSED + "=co",
                    filter.equals(RowFilter.REFUSED)));
        Stream.of(ImportOutcome.values())
                .filter(outcome -> one.count(outcome) > 0)
                .forEach(outcome -> nav.add(kind(
                        Say.word("legal.import.outcome", outcome) + " (" + Formats.count(one.count(outcome)) + ")",
                        "?" + OUTCOME + "=" + outcome,
                        outcome == filter.outcome())));
        return nav;
    }

    private Anchor kind(String text, String query, boolean chosen) {
        var link = new Anchor(route + query, text);
        link.addClassName("vk-button");
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static Div outcome(ImportRow row) {
        var outcome = new Div();
        if (row.outcome() != null) outcome.add(ImportWords.outcome(row.outcome()));
        if (row.applied()) {
            var applied = new Span(Say.text("legal.import.rowApplied"));
            applied.addClassNames("vk-row-small", "vk-nowrap");
            outcome.add(applied);
        }
        return outcome;
    }

    private static Component problems(ImportRow row) {
        var all = new Div();
        var refusal = row.refusal();
        if (refusal != null)
            all.add(new Div(Say.text(
                    "legal.import.refusal",
                    Say.text(refusal.key(), refusal.arguments().toArray()))));
        row.problems().forEach(problem -> all.add(ImportWords.problem(problem)));
        return all;
    }
}
