package vn.vankho.legal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.RegisterImport.Choice;
import vn.vankho.legal.RegisterImport.NamedSheet;
import vn.vankho.legal.RegisterImportRepository.Work;
import vn.vankho.legal.imports.Column;
import vn.vankho.legal.imports.Sheet;
import vn.vankho.legal.imports.TableFile;
import vn.vankho.legal.imports.TableHead;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/** Takes over a register that others have kept: the file, the choice of columns, the look through, the taking over. */
@Service
public class RegisterImports {
    private static final int MOST_ROWS = 200;
    /** Rows of a table that a person chooses by. */
    private static final int SHOWN = 60;

    private final RegisterImportRepository imports;
    private final ImportRowRepository rows;
    private final RegisterImportQueries queries;
    private final ImportRunner runner;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RegisterImports(
            RegisterImportRepository imports,
            ImportRowRepository rows,
            RegisterImportQueries queries,
            ImportRunner runner,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.queries = queries;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes the tables of a file in; nothing is looked at yet. The file is read before the transaction begins. */
    public ImportId start(String fileName, byte[] bytes, Viewer viewer) {
        viewer.require(Permission.EDIT);
        var name = LegalBounds.cut(fileName.isBlank() ? "-" : fileName);
        var sheets = TableFile.read(name, bytes);
        int likeliest = likeliest(sheets);
        var named = sheets.stream()
                .map(sheet -> new NamedSheet(sheet.name(), sheet.rows().size()))
                .toList();
        return transaction.execute(_ -> {
            var choice = imports.remembered(likeliest, TableHead.of(sheets.get(likeliest)));
            var id = imports.insert(name, bytes.length, named, choice, clock.instant(), viewer.person());
            for (int sheet = 0; sheet < sheets.size(); sheet++)
                rows.insert(id, sheet, sheets.get(sheet).rows());
            record("legal.start-import", id, Map.of("name", name), viewer);
            return id;
        });
    }

    /** The table in which most columns are known, the longer one of equals. */
    private static int likeliest(List<Sheet> sheets) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            long known = TableHead.of(sheet).columns().size() * 1_000_000L
                    + sheet.rows().size();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
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

    /** @param outcome null: whatever becomes of them */
    @Transactional(readOnly = true)
    public Page<ImportRow> rows(ImportId id, @Nullable ImportOutcome outcome, int offset, int limit, Viewer viewer) {
        return queries.rows(find(id, viewer), outcome, offset, Math.max(1, limit), viewer);
    }

    /** The first rows of one of its tables. */
    @Transactional(readOnly = true)
    public Sheet top(ImportId id, int sheet, Viewer viewer) {
        var found = find(id, viewer);
        if (sheet < 0 || sheet >= found.sheets().size()) throw new NotFound("legal.import.missing");
        return new Sheet(found.sheets().get(sheet).name(), queries.head(id, sheet, SHOWN));
    }

    /** What was chosen before for a table headed like this one, or what its headings seem to mean. */
    @Transactional
    public Choice proposed(ImportId id, int sheet, Viewer viewer) {
        return imports.remembered(sheet, TableHead.of(top(id, sheet, viewer)));
    }

    /** Looks through all rows by these columns; nothing is taken over yet. The choice is remembered for tables headed the same. */
    @Transactional
    public void check(ImportId id, Choice choice, Viewer viewer) {
        var work = mine(id, viewer);
        if (work.state().works()) throw new Refused("legal.import.works");
        if (work.state() == ImportState.DONE) throw new Refused("legal.import.done");
        requireColumns(choice);
        var top = top(id, choice.sheet(), viewer);
        imports.choose(id, choice);
        rows.forget(id);
        imports.remember(
                TableHead.at(top, choice.first(), choice.size()).key(), choice, clock.instant(), viewer.person());
        runner.wake();
    }

    private static void requireColumns(Choice choice) {
        var kind = choice.kind();
        for (var needed : List.of(Column.SOURCE, Column.KIND, Column.TARGET))
            if (kind.has(needed) && !choice.columns().containsKey(needed))
                throw new Refused("legal.import.choice." + needed);
        boolean named =
                choice.columns().containsKey(Column.NUMBER) || choice.columns().containsKey(Column.NAMED);
        if (kind.has(Column.NUMBER) && !named) throw new Refused("legal.import.choice.NUMBER");
        boolean decision =
                choice.columns().containsKey(Column.DECISION) || choice.givens().containsKey(Column.DECISION);
        if (kind.has(Column.DECISION) && !decision) throw new Refused("legal.import.choice.DECISION");
    }

    /**
     * Takes over what was looked through.
     *
     * @param confirmed a lawyer answers for all of it: headers and relations count as confirmed; else they are proposals
     * @param withDoubtful rows in doubt too
     */
    @Transactional
    public void apply(ImportId id, boolean confirmed, boolean withDoubtful, Viewer viewer) {
        var work = mine(id, viewer);
        if (work.state() != ImportState.CHECKED) throw new Refused("legal.import.unchecked");
        if (confirmed && !viewer.roles().contains(Role.LEGAL_OFFICER)) throw new Refused("legal.import.lawyer");
        imports.apply(id, confirmed, withDoubtful);
        record("legal.apply-import", id, Map.of("confirmed", confirmed, "doubtful", withDoubtful), viewer);
        runner.wake();
    }

    /** Stops it; rows that were applied stay, whole. */
    @Transactional
    public void cancel(ImportId id, Viewer viewer) {
        var work = mine(id, viewer);
        if (work.state() == ImportState.DONE || work.state() == ImportState.CANCELLED)
            throw new Refused("legal.import.done");
        imports.state(id, ImportState.CANCELLED, null, clock.instant());
        record("legal.cancel-import", id, Map.of("rows", rows.applied(work)), viewer);
    }

    private Work mine(ImportId id, Viewer viewer) {
        viewer.require(Permission.EDIT);
        return imports.lock(id)
                .filter(work -> work.by().equals(viewer.person()))
                .orElseThrow(() -> new NotFound("legal.import.missing"));
    }

    private void record(String deed, ImportId id, Map<String, Object> details, Viewer viewer) {
        trail.record(viewer.actor(), deed, "legal-import", id.value().toString(), details);
    }
}
