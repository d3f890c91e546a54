package vn.vankho.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.Bounds;

/**
 * How much may lie in one archive or letter, with all that lies in its parts.
 *
 * @param files how many; no archive with more than 10,000 is opened at all
 * @param total bytes, unpacked
 * @param ratio how many times as large as the packed file; asked beyond 200 MB only
 * @param depth of archives and letters in each other
 * @param time for all of it, from the moment the outermost file is here
 */
@ConfigurationProperties(prefix = "vankho.unpack", ignoreUnknownFields = false)
record UnpackSettings(
        @DefaultValue("2000") int files,
        @DefaultValue("2GB") DataSize total,
        @DefaultValue("100") int ratio,
        @DefaultValue("3") int depth,
        @DefaultValue("30m") Duration time) {
    UnpackSettings {
        Bounds.check("vankho.unpack.files", files, 1, 10_000);
        Bounds.check("vankho.unpack.total", total, DataSize.ofKilobytes(1), DataSize.ofTerabytes(1));
        Bounds.check("vankho.unpack.ratio", ratio, 1, 100_000);
        Bounds.check("vankho.unpack.depth", depth, 1, 20);
        Bounds.check("vankho.unpack.time", time, Duration.ofSeconds(1), Duration.ofHours(24));
    }
}
