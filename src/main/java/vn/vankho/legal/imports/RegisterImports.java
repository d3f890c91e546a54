package vn.vankho.legal.imports;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImport.NamedSheet;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Takes over a register that others have kept: the file, the choice of columns, the look through, the taking over. What became of it: {@link ImportLookup}. */
@Service
public class RegisterImports {
    private final ImportFiles files;
    private final RegisterImportRepository imports;
    private final ImportHandRepository hand;
    private final ImportRowRepository rows;
    private final ChoiceRepository choices;
    private final ImportLookup lookup;
    private final ImportRunner runner;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RegisterImports(
            ImportFiles files,
            RegisterImportRepository imports,
            ImportHandRepository hand,
            ImportRowRepository rows,
            ChoiceRepository choices,
            ImportLookup lookup,
            ImportRunner runner,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.imports = imports;
        this.hand = hand;
        this.rows = rows;
        this.choices = choices;
        this.lookup = lookup;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes the tables of a file in; nothing is looked at yet. The file is read before the transaction begins. */
    public ImportId start(String fileName, byte[] bytes, Viewer viewer) {
        viewer.require(Permission.EDIT);
        var name = ImportFiles.name(fileName);
        var sheets = files.read(name, bytes);
        int likeliest = TableHead.likeliest(sheets);
        var named = sheets.stream()
                .map(sheet -> new NamedSheet(sheet.name(), sheet.rows().size()))
                .toList();
        return transaction.execute(_ -> {
            var choice = choices.remembered(likeliest, TableHead.of(sheets.get(likeliest)), viewer.person());
            var id = imports.insert(name, bytes.length, named, choice, clock.instant(), viewer.person());
            hand.insert(id);
            for (int sheet = 0; sheet < sheets.size(); sheet++)
                rows.insert(id, sheet, sheets.get(sheet).rows());
            record("legal.start-import", id, Map.of("name", name), viewer);
            return id;
        });
    }

    /**
     * Looks through the rows of a table by these columns; nothing is taken over yet. After one table has come in another one may, and rows of
     * the same that were left out. The choice is remembered for tables headed the same.
     */
    @Transactional
    public void check(ImportId id, Choice choice, Viewer viewer) {
        var work = mine(id, viewer);
        if (work.state().works()) throw new Refused("legal.import.works");
        choice.requireColumns();
        var top = lookup.top(id, choice.sheet(), viewer);
        imports.choose(id, choice, clock.instant());
        rows.forget(id);
        choices.remember(
                TableHead.at(top, choice.first(), choice.size()).key(), choice, clock.instant(), viewer.person());
        runner.wake();
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
        if (confirmed && !viewer.may(Permission.DECIDE_LAW)) throw new Refused("legal.import.lawyer");
        imports.apply(id, confirmed, withDoubtful, clock.instant());
        record("legal.apply-import", id, Map.of("confirmed", confirmed, "doubtful", withDoubtful), viewer);
        runner.wake();
    }

    /** Stops it at once; rows that were applied stay, whole, and those that are in hand do not come in. */
    @Transactional
    public void cancel(ImportId id, Viewer viewer) {
        var work = mine(id, viewer);
        if (work.state() == ImportState.DONE
                || work.state() == ImportState.CANCELLED
                || work.state() == ImportState.CONFIRMING) throw new Refused("legal.import.done");
        imports.state(id, ImportState.CANCELLED, null, clock.instant());
        record("legal.cancel-import", id, Map.of("rows", rows.applied(work)), viewer);
    }

    /** Throws it away with all its rows: nothing of it came into the register. */
    @Transactional
    public void discard(ImportId id, Viewer viewer) {
        viewer.require(Permission.EDIT);
        hand.inHand(id);
        var work = mine(id, viewer);
        if (work.state().works()) throw new Refused("legal.import.works");
        if (rows.applied(work) > 0) throw new Refused("legal.import.applied.some");
        imports.delete(id);
        record("legal.discard-import", id, Map.of(), viewer);
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
