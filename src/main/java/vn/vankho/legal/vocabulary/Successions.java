package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Kế thừa, as administrators record it: two bodies may have had their boundary moved before one is merged into the other. */
@Service
@Transactional
public class Successions {
    private final IssuerRepository issuers;
    private final SuccessionRepository successions;
    private final IssuerQueries bodies;
    private final AuditTrail trail;

    Successions(IssuerRepository issuers, SuccessionRepository successions, IssuerQueries bodies, AuditTrail trail) {
        this.issuers = issuers;
        this.successions = successions;
        this.bodies = bodies;
        this.trail = trail;
    }

    /**
     * One takes the place of another, which bore its name until the day before; by a change of boundaries both go on. Another day of the same end
     * corrects the one said before, and so does another kind for the same day.
     *
     * @param kind null: as it mostly is
     * @param basis the text by which it came
     */
    public void succeed(
            UUID predecessor,
            UUID successor,
            @Nullable SuccessionKind kind,
            @Nullable LocalDate on,
            String basis,
            Viewer viewer) {
        viewer.require(Permission.OPERATE);
        if (on == null) throw new Refused("legal.vocabulary.on.missing");
        var old = body(predecessor);
        var newer = body(successor);
        var key = String.valueOf(IssuerNames.key(old.name()));
        if (bodies.follows(key, String.valueOf(IssuerNames.key(newer.name())), null))
            throw new Refused("legal.vocabulary.successor.circle", newer.name(), old.name());
        var how = kind == null ? SuccessionKind.usual(old.name()) : kind;
        if (how.ends()) Names.order(old.from(), on.minusDays(1));
        var before = successions.ends(predecessor, successor);
        if (how.ends()) before.forEach(day -> successions.remove(predecessor, successor, day));
        successions.keep(predecessor, successor, how, on, Names.note(basis));
        if (how.ends()) successions.endOn(predecessor, on.minusDays(1));
        else if (before.contains(on)) successions.goesOn(predecessor, on);
        record("legal.succeed-issuer", old, newer, Map.of("kind", how.name(), "day", on.toString()), viewer);
    }

    /** What was recorded by mistake; the former body goes on where it had ended by it. */
    public void takeBack(UUID predecessor, UUID successor, LocalDate on, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var old = body(predecessor);
        var newer = body(successor);
        boolean ended = successions.ends(predecessor, successor).contains(on);
        if (!successions.remove(predecessor, successor, on)) throw new NotFound("legal.vocabulary.missing");
        if (ended) successions.goesOn(predecessor, on);
        record("legal.take-back-successor", old, newer, Map.of("day", on.toString()), viewer);
    }

    private IssuingBody body(UUID id) {
        return issuers.find(id).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
    }

    private void record(String deed, IssuingBody old, IssuingBody newer, Map<String, String> more, Viewer viewer) {
        var details = new HashMap<String, Object>(more);
        details.put("name", old.name());
        details.put("successor", newer.name());
        trail.record(viewer.actor(), deed, "legal-issuer", old.id().toString(), details);
    }
}
