package vn.vankho.legal.vocabulary;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.vocabulary.IssuerBook.IssuersChanged;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Two spellings of one body become one; a body that took the place of another is no spelling of it. */
@Service
@Transactional
public class IssuerMerging {
    private final IssuerRepository issuers;
    private final IssuerPartingRepository parting;
    private final IssuerQueries bodies;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuerMerging(
            IssuerRepository issuers,
            IssuerPartingRepository parting,
            IssuerQueries bodies,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issuers = issuers;
        this.parting = parting;
        this.bodies = bodies;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param other a name of the vocabulary, or one that only texts bear
     * @return how many texts bore it
     * @throws Refused for a name of this body itself, for a body before or after it, and for a name that many bodies bear: texts of all
     *     provinces would be texts of this one
     */
    public int merge(String other, UUID stays, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var name = other.strip();
        Names.check(name);
        var body = issuers.find(stays).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        var key = String.valueOf(IssuerNames.key(name));
        var own = String.valueOf(IssuerNames.key(body.name()));
        if (key.equals(own)) throw new Refused("legal.vocabulary.merge.same", name, body.name());
        if (IssuerNames.isWithoutPlace(name)) throw new Refused("legal.vocabulary.merge.place", name);
        if (bodies.follows(own, key, null) || bodies.follows(key, own, null))
            throw new Refused("legal.vocabulary.merge.succession", name, body.name());
        parting.keep(key, stays, clock.instant(), viewer.person());
        bodies.named(key).ifPresent(gone -> issuers.moveAll(gone, stays));
        int texts = issuers.alias(name, body, clock.instant(), viewer.person());
        events.publishEvent(new IssuersChanged());
        trail.record(
                viewer.actor(),
                "legal.merge-issuer",
                "legal-issuer",
                stays.toString(),
                Map.of("name", body.name(), "other", name, "texts", texts));
        return texts;
    }

    /**
     * Tách: another name stands for itself again, with its texts, and as a body of its own where it was one. Texts that came since are
     * known by the name of the body: who looks for them finds them there.
     *
     * @return how many texts bear it again
     * @throws Refused where the merge kept nothing, or the name came along with another body: that one is parted first
     */
    public int part(String other, UUID stays, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var name = other.strip();
        var body = issuers.find(stays).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        var key = String.valueOf(IssuerNames.key(name));
        boolean leads = bodies.ofAlias(key).filter(body.name()::equals).isPresent();
        var merge = parting.held(key, stays)
                .filter(_ -> leads)
                .orElseThrow(() -> new Refused("legal.vocabulary.part.unknown", name, body.name()));
        int texts = parting.part(merge, key, stays, clock.instant(), viewer.person());
        events.publishEvent(new IssuersChanged());
        trail.record(
                viewer.actor(),
                "legal.part-issuer",
                "legal-issuer",
                stays.toString(),
                Map.of("name", body.name(), "other", name, "texts", texts));
        return texts;
    }
}
