package vn.vankho.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vankho.shared.Bounds;

/**
 * Where the rows are.
 *
 * @param url JDBC address of a PostgreSQL; without one the portal runs its own below the data folder
 * @param connections most connections at a time; the portal's own PostgreSQL is started with room for them
 */
@ConfigurationProperties(prefix = "vankho.database", ignoreUnknownFields = false)
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("vankho") String user,
        @DefaultValue("") String password,
        @DefaultValue("24") int connections) {
    DatabaseSettings {
        // each worker, job and person at work needs one for a moment
        Bounds.check("vankho.database.connections", connections, 4, 500);
    }
}
