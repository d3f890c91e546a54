package vn.vankho.extraction;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the certificates that signatures are judged by can be read, as they lie in their folder now. */
@Component("roots")
class RootsState implements HealthIndicator {
    private final Signatures signatures;

    RootsState(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Without them documents are kept and found all the same: that is no reason to take the portal out of service. */
    @Override
    public Health health() {
        var roots = signatures.roots();
        var health = roots.areWhole() ? Health.up() : Health.unknown().withDetail("unreadable", roots.unreadable());
        return health.withDetail("roots", roots.certificates().size()).build();
    }
}
