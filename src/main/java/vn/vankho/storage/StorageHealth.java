package vn.vankho.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

@Component("storage")
class StorageHealth implements HealthIndicator {
    private final StorageStatus status;

    StorageHealth(StorageStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        return status.answers() ? Health.up().build() : Health.down().build();
    }
}
