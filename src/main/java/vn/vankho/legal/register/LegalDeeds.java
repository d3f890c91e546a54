package vn.vankho.legal.register;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
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

    /** The same deed on several texts. @param more of each */
    void recordAll(String deed, Map<LegalDocument, Map<String, Object>> more, Viewer viewer) {
        trail.recordAll(
                viewer.actor(),
                more.entrySet().stream()
                        .map(one -> new AuditTrail.Line(
                                deed,
                                SUBJECT,
                                one.getKey().id().value().toString(),
                                details(one.getKey().header(), one.getValue())))
                        .toList());
    }

    void record(String deed, LegalDocumentId id, LegalHeader header, Map<String, Object> more, Viewer viewer) {
        trail.record(viewer.actor(), deed, SUBJECT, id.value().toString(), details(header, more));
    }

    private static Map<String, Object> details(LegalHeader header, Map<String, Object> more) {
        var details = new HashMap<>(more);
        details.put("title", header.name());
        return details;
    }
}
