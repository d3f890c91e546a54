package vn.vankho.legal.vocabulary;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.vocabulary.IssuerBook.IssuersChanged;
import vn.vankho.legal.vocabulary.TypeBook.TypesChanged;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What administrators change in types and issuing bodies. What a text bears is neither renamed nor deleted: texts keep the names of their day. */
@Service
@Transactional
public class VocabularyEditing {
    private final TypeRepository types;
    private final IssuerRepository issuers;
    private final IssuerQueries bodies;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    VocabularyEditing(
            TypeRepository types,
            IssuerRepository issuers,
            IssuerQueries bodies,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.types = types;
        this.issuers = issuers;
        this.bodies = bodies;
        this.trail = trail;
        this.events = events;
    }

    /** A new one, or another word on one that is there; one that has ended has a last day. */
    public void save(DocumentType type, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        Names.check(type.name());
        Names.order(type.from(), type.until());
        types.find(type.id())
                .filter(known -> !known.name().equals(type.name()))
                .ifPresent(known -> Names.unused(known.name(), types.used(known.name())));
        try {
            if (!types.save(type)) throw new Refused("legal.vocabulary.changedMeanwhile", type.name());
        } catch (DuplicateKeyException _) {
            throw new Refused("legal.vocabulary.name.taken", type.name());
        }
        events.publishEvent(new TypesChanged());
        record("legal.save-type", "legal-type", type.id(), type.name(), viewer);
    }

    public void deleteType(UUID id, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var known = types.find(id).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        Names.unused(known.name(), types.used(known.name()));
        types.delete(id);
        events.publishEvent(new TypesChanged());
        record("legal.delete-type", "legal-type", id, known.name(), viewer);
    }

    public void save(IssuingBody issuer, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        Names.check(issuer.name());
        Names.order(issuer.from(), issuer.until());
        bodies.ofAlias(IssuerNames.key(issuer.name())).ifPresent(body -> {
            throw new Refused("legal.vocabulary.name.alias", issuer.name(), body);
        });
        issuers.find(issuer.id())
                .filter(known -> !String.valueOf(IssuerNames.key(known.name())).equals(IssuerNames.key(issuer.name())))
                .ifPresent(known -> Names.unused(known.name(), bodies.used(known.name())));
        try {
            if (!issuers.save(issuer)) throw new Refused("legal.vocabulary.changedMeanwhile", issuer.name());
        } catch (DuplicateKeyException _) {
            throw new Refused("legal.vocabulary.name.taken", issuer.name());
        }
        events.publishEvent(new IssuersChanged());
        record("legal.save-issuer", "legal-issuer", issuer.id(), issuer.name(), viewer);
    }

    public void deleteIssuer(UUID id, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var known = issuers.find(id).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        Names.unused(known.name(), bodies.used(known.name()));
        if (bodies.isSuccessor(id)) throw new Refused("legal.vocabulary.isSuccessor", known.name());
        issuers.delete(id);
        events.publishEvent(new IssuersChanged());
        record("legal.delete-issuer", "legal-issuer", id, known.name(), viewer);
    }

    private void record(String deed, String subject, UUID id, String name, Viewer viewer) {
        trail.record(viewer.actor(), deed, subject, id.toString(), Map.of("name", name));
    }
}
