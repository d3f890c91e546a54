package vn.vankho.legal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;

/**
 * Brings the mergers of the vocabulary file into the vocabulary, each once, also where administrators have kept bodies for long: those that are
 * missing and who took whose place. What an administrator has said of a body stays.
 */
@Component
class GivenMergers {
    private final MergerRepository mergers;
    private final IssuerRepository issuers;
    private final SuccessionRepository successions;
    private final IssuerQueries bodies;
    private final AuditTrail trail;

    GivenMergers(
            MergerRepository mergers,
            IssuerRepository issuers,
            SuccessionRepository successions,
            IssuerQueries bodies,
            AuditTrail trail) {
        this.mergers = mergers;
        this.issuers = issuers;
        this.successions = successions;
        this.bodies = bodies;
        this.trail = trail;
    }

    /**
     * @param told whether the trail tells of it: where administrators find bodies that they did not enter
     * @return false where all were given before
     */
    boolean give(List<Mergers> all, boolean told) {
        var now = all.stream().filter(mergers::mark).toList();
        now.forEach(one -> give(one, told));
        return !now.isEmpty();
    }

    private void give(Mergers one, boolean told) {
        var missing = one.bodies().stream()
                .filter(body -> named(body.name()).isEmpty())
                .toList();
        missing.forEach(issuers::save);
        int ended = 0;
        for (var body : one.bodies()) for (var next : body.successors()) if (succeeds(body.name(), next)) ended++;
        if (!told) return;
        trail.record(
                Actor.PORTAL,
                "legal.give-mergers",
                "legal-issuer",
                one.basis(),
                Map.of("name", one.basis(), "bodies", missing.size(), "successors", ended));
    }

    private boolean succeeds(String former, Succession next) {
        var old = named(former).orElseThrow();
        var newer = named(next.name()).orElseThrow();
        var last = next.on().minusDays(1);
        boolean circle = old.equals(newer) || bodies.follows(key(former), key(next.name()), null);
        if (circle || !mergers.mayEnd(old, last)) return false;
        successions.keep(old, newer, next.kind(), next.on(), next.basis());
        mergers.end(old, last);
        return true;
    }

    /** The body that bears the name, also as another spelling. */
    private Optional<UUID> named(String name) {
        return bodies.named(key(name)).or(() -> bodies.ofAlias(key(name)).flatMap(body -> bodies.named(key(body))));
    }

    private static String key(String name) {
        return String.valueOf(IssuerNames.key(name));
    }
}
