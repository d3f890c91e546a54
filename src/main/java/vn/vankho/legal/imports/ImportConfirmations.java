package vn.vankho.legal.imports;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** A lawyer answers for a register that is taken over already, also by somebody else. */
@Service
public class ImportConfirmations {
    private final RegisterImportRepository imports;
    private final ImportHeadRepository heads;
    private final ImportLookup lookup;
    private final ImportRunner runner;
    private final AuditTrail trail;
    private final Clock clock;

    ImportConfirmations(
            RegisterImportRepository imports,
            ImportHeadRepository heads,
            ImportLookup lookup,
            ImportRunner runner,
            AuditTrail trail,
            Clock clock) {
        this.imports = imports;
        this.heads = heads;
        this.lookup = lookup;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The heads as they stand now; what a person has confirmed or changed meanwhile stays. Afterwards the import is where its person had left
     * it: looked through, stopped, or done.
     */
    @Transactional
    public void confirm(ImportId id, Viewer viewer) {
        if (!viewer.may(Permission.DECIDE_LAW)) throw new Refused("legal.import.lawyer");
        var seen = lookup.find(id, viewer);
        var work = imports.lock(id).orElseThrow(() -> new NotFound("legal.import.missing"));
        if (work.state().works()) throw new Refused("legal.import.unfinished");
        // rows of acts name texts whose heads they say nothing of
        if (seen.waiting() == 0) throw new Refused("legal.import.confirm.none");
        heads.forgetRefusals(id);
        imports.confirm(id, clock.instant(), viewer.person());
        record("legal.confirm-import", id, Map.of("name", seen.fileName(), "rows", seen.waiting()), viewer);
        runner.wake();
    }

    /** Stops it; what was confirmed stays so. */
    @Transactional
    public void stop(ImportId id, Viewer viewer) {
        if (!viewer.may(Permission.DECIDE_LAW)) throw new Refused("legal.import.lawyer");
        lookup.find(id, viewer);
        var work = imports.lock(id).orElseThrow(() -> new NotFound("legal.import.missing"));
        if (work.state() != ImportState.CONFIRMING) throw new Refused("legal.import.done");
        imports.confirmed(id, null, clock.instant());
        record("legal.stop-confirming-import", id, Map.of(), viewer);
    }

    private void record(String deed, ImportId id, Map<String, Object> details, Viewer viewer) {
        trail.record(viewer.actor(), deed, "legal-import", id.value().toString(), details);
    }
}
