package vn.vankho.audittrail;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail. A deed and its entry share one transaction: either both are there or neither is. */
@Component
public class AuditTrail {
    /**
     * Records a deed.
     *
     * @param deed what was done, in kebab-case with its room: {@code document.keep}; its words are the key {@code deed.document.keep}
     * @param subject to what, for example {@code document}
     * @param subjectId the id of it
     * @param details names and values worth reading later (title, old and new value, reason of a refusal)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String deed, String subject, String subjectId, Map<String, ?> details) {
        throw new UnsupportedOperationException();
    }
}
