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
import vn.vankho.legal.vocabulary.FieldBook.FieldsChanged;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What administrators change in fields. */
@Service
@Transactional
public class FieldEditing {
    private final FieldRepository fields;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    FieldEditing(FieldRepository fields, AuditTrail trail, ApplicationEventPublisher events) {
        this.events = events;
        this.fields = fields;
        this.trail = trail;
    }

    /** Two levels: what belongs to another has nothing below it. */
    public void save(LegalField field, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        Names.check(field.name());
        Names.words(field.said());
        fields.find(field.id())
                .filter(known -> !known.name().equals(field.name()))
                .ifPresent(known -> Names.unused(known.name(), fields.used(known.name())));
        var parent = field.parent();
        if (parent != null) {
            var above = fields.named(parent).orElseThrow(() -> new Refused("legal.vocabulary.parent.missing", parent));
            boolean below = fields.all().stream().anyMatch(one -> field.name().equals(one.parent()));
            if (above.parent() != null || below || parent.equals(field.name()))
                throw new Refused("legal.vocabulary.parent.level", field.name(), parent);
        }
        try {
            if (!fields.save(field)) throw new Refused("legal.vocabulary.changedMeanwhile", field.name());
        } catch (DuplicateKeyException _) {
            throw new Refused("legal.vocabulary.name.taken", field.name());
        }
        events.publishEvent(new FieldsChanged());
        trail.record(
                viewer.actor(), "legal.save-field", "legal-field", field.id().toString(), Map.of("name", field.name()));
    }

    public void delete(UUID id, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var known = fields.find(id).orElseThrow(() -> new NotFound("legal.vocabulary.missing"));
        Names.unused(known.name(), fields.used(known.name()));
        fields.delete(id);
        events.publishEvent(new FieldsChanged());
        trail.record(viewer.actor(), "legal.delete-field", "legal-field", id.toString(), Map.of("name", known.name()));
    }
}
