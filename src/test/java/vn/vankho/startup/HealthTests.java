package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.vankho.ApiTest;
import vn.vankho.shared.DataFolder;

/** What whoever runs the portal is told by its health. */
class HealthTests extends ApiTest {
    @Autowired
    HealthIndicator dbHealthIndicator;

    @Autowired
    DiskSpaceHealthIndicator diskSpaceHealthIndicator;

    @Autowired
    DataFolder data;

    @Test
    void the_disk_it_looks_at_is_the_one_of_the_data_folder() {
        var health = diskSpaceHealthIndicator.health();

        assertThat(health.getDetails().get("path"))
                .hasToString(data.root().toAbsolutePath().toString());
    }

    @Test
    void it_names_what_it_asks_and_nothing_of_what_it_runs_on() throws Exception {
        var health = get(null, "/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"db\":{\"status\":\"UP\"}", "\"storage\":{\"status\":\"UP\"}")
                .doesNotContain("details", "PostgreSQL", "validationQuery");
        assertThat(dbHealthIndicator).as("the one that waits some seconds only").isInstanceOf(DatabaseHealth.class);
    }
}
