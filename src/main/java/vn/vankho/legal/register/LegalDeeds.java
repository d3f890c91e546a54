package vn.vankho.legal.register;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;

/** Writes what people decide in the register into the trail, each deed with the name of its document. */
@Component
class LegalDeeds {
    /** What these deeds are done to, in the trail. */
    static final String SUBJECT = "legal";

    private final AuditTrail trail;

    LegalDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    void record(String deed, LegalDocumentId id, LegalHeader header, Map<String, Object> more, Viewer viewer) {
        var details = new HashMap<>(more);
        details.put("title", header.name());
        trail.record(viewer.actor(), deed, SUBJECT, id.value().toString(), details);
    }
}
