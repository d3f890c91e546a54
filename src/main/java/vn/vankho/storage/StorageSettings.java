package vn.vankho.storage;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vankho.shared.Bounds;
import vn.vankho.shared.StartRefused;

/**
 * Where the objects are.
 *
 * @param endpoint address of an S3 store; without one the portal keeps the objects below the data folder, behind an S3 endpoint of its own
 * @param sweepMegabytesPerSecond how fast the nightly sweep may read everything back
 */
@ConfigurationProperties(prefix = "vankho.storage", ignoreUnknownFields = false)
record StorageSettings(
        @Nullable URI endpoint,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("vankho") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("10") int sweepMegabytesPerSecond) {
    StorageSettings {
        Bounds.check("vankho.storage.sweep-megabytes-per-second", sweepMegabytesPerSecond, 1, 10_000);
        if (bucket.isBlank()) throw new StartRefused("Khóa cấu hình vankho.storage.bucket không được để trống.");
    }
}
