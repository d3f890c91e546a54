package vn.vankho.extraction.virus;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vankho.shared.Bounds;

/**
 * Where viruses are looked for.
 *
 * @param address of clamd: host:port, or the path of its socket; blank: nobody looks
 * @param fileTime longest time for one file
 */
@ConfigurationProperties(prefix = "vankho.clamd", ignoreUnknownFields = false)
public record VirusSettings(
        @DefaultValue("") String address,
        @DefaultValue("120s") Duration fileTime) {
    public VirusSettings {
        address = address.strip();
        Bounds.check("vankho.clamd.file-time", fileTime, Duration.ofSeconds(1), Duration.ofHours(1));
        if (!address.isEmpty()) Clamd.address(address);
    }

    public boolean isOn() {
        return !address.isEmpty();
    }
}
