package vn.vankho.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.Bounds;

/**
 * Pages of old office formats, drawn by LibreOffice where it is installed.
 *
 * @param program name or path of its program; {@code none}: pages are never drawn
 * @param fileTime longest time for one file
 * @param memory that one process of it may ask for; it needs about 700 MB
 * @param isolate whether it runs without a network and the files of this machine; where the system does not allow that, nothing is drawn
 */
@ConfigurationProperties(prefix = "vankho.office", ignoreUnknownFields = false)
record OfficeSettings(
        @DefaultValue("soffice") String program,
        @DefaultValue("60s") Duration fileTime,
        @DefaultValue("2GB") DataSize memory,
        @DefaultValue("true") boolean isolate) {
    OfficeSettings {
        Bounds.check("vankho.office.file-time", fileTime, Duration.ofSeconds(1), Duration.ofHours(1));
    }
}
