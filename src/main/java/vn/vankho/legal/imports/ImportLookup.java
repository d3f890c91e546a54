package vn.vankho.legal.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.RowReader;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.legal.imports.table.Sheet;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;

/** What was sent to be taken over, and what becomes of its rows. */
@Service
public class ImportLookup {
    private static final int MOST_ROWS = 200;
    /** Rows of a table that a person chooses by. */
    private static final int SHOWN = 60;

    private final RegisterImportQueries queries;
    private final ChoiceRepository choices;

    ImportLookup(RegisterImportQueries queries, ChoiceRepository choices) {
        this.queries = queries;
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    public Page<RegisterImport> list(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.EDIT);
        return queries.list(offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    @Transactional(readOnly = true)
    public RegisterImport find(ImportId id, Viewer viewer) {
        viewer.require(Permission.EDIT);
        return queries.find(id, viewer).orElseThrow(() -> new NotFound("legal.import.missing"));
    }

    @Transactional(readOnly = true)
    public Page<ImportRow> rows(ImportId id, RowFilter filter, int offset, int limit, Viewer viewer) {
        return queries.rows(find(id, viewer), filter, offset, Math.max(1, limit), viewer);
    }

    /**
     * What reads the rows of each table: by the columns that are chosen now; those that were refused, of whichever table, by the columns with
     * which they came in. A table that came in before that was kept is missing.
     */
    @Transactional(readOnly = true)
    public Map<Integer, RowReader> readers(ImportId id, RowFilter filter, Viewer viewer) {
        var one = find(id, viewer);
        return (filter.refused() ? queries.taken(id) : List.of(one.choice()))
                .stream()
                        .collect(Collectors.toMap(
                                Choice::sheet,
                                choice -> choice.reader(
                                        queries.head(id, choice.sheet(), choice.first() + choice.size()),
                                        one.sheets().get(choice.sheet()).name())));
    }

    /** The first rows of one of its tables, for who sent it: they also say what did not come in. */
    @Transactional(readOnly = true)
    public Sheet top(ImportId id, int sheet, Viewer viewer) {
        var found = find(id, viewer);
        if (!found.startedBy().equals(viewer.person())) throw new NotFound("legal.import.missing");
        if (sheet < 0 || sheet >= found.sheets().size()) throw new NotFound("legal.import.missing");
        return new Sheet(found.sheets().get(sheet).name(), queries.head(id, sheet, SHOWN));
    }

    /** What was chosen before for a table headed like this one, or what its headings seem to mean. */
    @Transactional
    public Choice proposed(ImportId id, int sheet, Viewer viewer) {
        return choices.remembered(sheet, TableHead.of(top(id, sheet, viewer)), viewer.person());
    }
}
