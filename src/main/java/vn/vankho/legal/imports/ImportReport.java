package vn.vankho.legal.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.row.CellWords;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** What is the matter with the rows of a register, as a workbook: a line for each fault or doubt, with the row as it stands beside it. */
@Component
public class ImportReport {
    private static final List<String> HEADS = List.of("row", "outcome", "column", "value", "problem", "fate");
    private static final int[] WIDTHS = {8, 18, 24, 30, 80, 50};
    private static final int AT_ONCE = 1_000;

    private final ImportLookup lookup;
    private final Texts texts;

    ImportReport(ImportLookup lookup, Texts texts) {
        this.lookup = lookup;
        this.texts = texts;
    }

    /** In words. */
    public String sentence(Problem problem, Locale locale) {
        return texts.get(locale, problem.key(), problem.arguments().toArray());
    }

    public void write(OutputStream out, ImportId id, Locale locale, Viewer viewer) throws IOException {
        var of = lookup.find(id, viewer);
        try (var sheet = new PlainSheet(texts.get(locale, "legal.import.report"), WIDTHS)) {
            sheet.row(List.of(of.fileName()));
            sheet.row(heads(of, locale, viewer));
            for (int from = 0; from < of.troubled(); from += AT_ONCE)
                lookup.rows(id, RowFilter.TROUBLED, from, AT_ONCE, viewer)
                        .rows()
                        .forEach(row -> lines(sheet, row, locale));
            sheet.write(out);
        }
    }

    private List<String> heads(RegisterImport of, Locale locale, Viewer viewer) {
        var heads = new ArrayList<String>();
        HEADS.forEach(head -> heads.add(texts.get(locale, "legal.import.report." + head)));
        var choice = of.choice();
        heads.addAll(TableHead.at(lookup.top(of.id(), choice.sheet(), viewer), choice.first(), choice.size())
                .headings());
        return heads;
    }

    private void lines(PlainSheet sheet, ImportRow row, Locale locale) {
        for (var problem : row.problems()) {
            var line = new ArrayList<>(List.of(
                    String.valueOf(row.number()),
                    texts.get(locale, "legal.import.outcome." + row.outcome()),
                    column(problem, locale),
                    problem.value(),
                    sentence(problem, locale),
                    texts.get(locale, "legal.import.fate." + problem.fate())));
            row.cells().forEach(cell -> line.add(CellWords.of(cell)));
            sheet.row(line);
        }
    }

    private String column(Problem problem, Locale locale) {
        var column = problem.column();
        return column == null ? "" : texts.get(locale, "legal.import.column." + column);
    }
}
