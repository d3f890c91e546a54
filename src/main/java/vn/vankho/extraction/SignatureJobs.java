package vn.vankho.extraction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start: the operator may have changed the roots, and what was kept before the portal knew signatures was never looked at. */
@Component
class SignatureJobs {
    private static final Logger LOG = LoggerFactory.getLogger(SignatureJobs.class);

    private final Signatures signatures;

    SignatureJobs(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Beside the start, which does not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void judgeAtStart() {
        Thread.ofPlatform().daemon().name("signatures-due").start(() -> {
            var roots = signatures.roots();
            roots.unreadable().forEach(name -> LOG.warn("No certificate could be read from {}", name));
            try {
                int staged = signatures.judgeAgain();
                if (staged > 0) LOG.info("Signatures of {} documents are looked at (again)", staged);
            } catch (RuntimeException e) {
                LOG.warn("Which signatures are to be looked at could not be found out; the next start tries again", e);
            }
        });
    }
}
