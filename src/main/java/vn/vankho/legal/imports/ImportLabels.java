package vn.vankho.legal.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.legal.imports.row.RelationLabels;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Labels of relations that no vocabulary knows: who takes a table over says what they mean, and the portal remembers it for the next one. */
@Service
public class ImportLabels {
    private final ImportLookup lookup;
    private final RegisterImports imports;
    private final LabelRepository labels;
    private final AuditTrail trail;
    private final Clock clock;

    ImportLabels(ImportLookup lookup, RegisterImports imports, LabelRepository labels, AuditTrail trail, Clock clock) {
        this.lookup = lookup;
        this.imports = imports;
        this.labels = labels;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param rows in which it stands */
    public record UnknownLabel(String label, long rows) {}

    /** Of a table that was looked through; for who sent it. */
    @Transactional(readOnly = true)
    public List<UnknownLabel> unknown(ImportId id, Viewer viewer) {
        return labels.unknown(id, mine(id, viewer).choice().sheet());
    }

    /** Says what some of them mean, and looks through the rows again. */
    @Transactional
    public void say(ImportId id, Map<String, Label> meant, Viewer viewer) {
        var one = mine(id, viewer);
        if (meant.isEmpty()) throw new Refused("legal.import.labels.none");
        meant.forEach((label, means) -> {
            LegalBounds.note(label);
            if (RelationLabels.key(label).isEmpty()) throw new Refused("legal.import.labels.none");
            labels.remember(label, means, clock.instant(), viewer.person());
            trail.record(
                    viewer.actor(),
                    "legal.say-label",
                    "legal-import",
                    id.value().toString(),
                    Map.of(
                            "label",
                            label,
                            "relation",
                            (means.outgoing() ? "" : "by.") + means.kind().name()));
        });
        imports.check(id, one.choice(), viewer);
    }

    private RegisterImport mine(ImportId id, Viewer viewer) {
        var one = lookup.find(id, viewer);
        if (!one.startedBy().equals(viewer.person())) throw new NotFound("legal.import.missing");
        return one;
    }
}
