package vn.vankho.legal.imports;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** A lawyer answers for a register that is taken over already, also by somebody else. */
@Service
public class ImportConfirmations {
    private final RegisterImportRepository imports;
    private final ImportLookup lookup;
    private final ImportRunner runner;
    private final AuditTrail trail;
    private final Clock clock;

    ImportConfirmations(
            RegisterImportRepository imports, ImportLookup lookup, ImportRunner runner, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.lookup = lookup;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
    }

    /** The heads as they stand now; what a person has confirmed or changed meanwhile stays. */
    @Transactional
    public void confirm(ImportId id, Viewer viewer) {
        if (!viewer.may(Permission.DECIDE_LAW)) throw new Refused("legal.import.lawyer");
        var seen = lookup.find(id, viewer);
        var work = imports.lock(id).orElseThrow(() -> new NotFound("legal.import.missing"));
        if (work.state() != ImportState.DONE) throw new Refused("legal.import.unfinished");
        // rows of acts name texts whose heads they say nothing of
        if (seen.choice().kind() != ImportKind.DOCUMENTS) throw new Refused("legal.import.confirm.acts");
        imports.confirm(id, viewer.person());
        trail.record(
                viewer.actor(),
                "legal.confirm-import",
                "legal-import",
                id.value().toString(),
                Map.of("name", seen.fileName(), "rows", seen.waiting()));
        runner.wake();
    }

    /** Stops it; what was confirmed stays so. */
    @Transactional
    public void stop(ImportId id, Viewer viewer) {
        if (!viewer.may(Permission.DECIDE_LAW)) throw new Refused("legal.import.lawyer");
        lookup.find(id, viewer);
        var work = imports.lock(id).orElseThrow(() -> new NotFound("legal.import.missing"));
        if (work.state() != ImportState.CONFIRMING) throw new Refused("legal.import.done");
        imports.state(id, ImportState.DONE, null, clock.instant());
    }
}
