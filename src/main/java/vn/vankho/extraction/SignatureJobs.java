package vn.vankho.extraction;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start: the operator may have changed the roots, and what was kept before the portal knew signatures was never looked at. */
@Component
class SignatureJobs {
    private final Signatures signatures;

    SignatureJobs(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Beside the start, which does not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void judgeAtStart() {
        signatures.beginToJudge();
    }
}
