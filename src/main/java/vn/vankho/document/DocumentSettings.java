package vn.vankho.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.Bounds;

/**
 * What an operator may set about documents.
 *
 * @param maxSize largest file that is kept
 * @param trashDays days a document lies in the trash before it is destroyed; 0: never
 * @param poll how often the engine looks for due steps when nobody woke it
 */
@ConfigurationProperties(prefix = "vankho.document", ignoreUnknownFields = false)
record DocumentSettings(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("30") int trashDays,
        @DefaultValue("2s") Duration poll) {
    DocumentSettings {
        Bounds.check("vankho.document.max-size", maxSize, DataSize.ofKilobytes(1), DataSize.ofGigabytes(4));
        Bounds.check("vankho.document.trash-days", trashDays, 0, 36_500);
        Bounds.check("vankho.document.poll", poll, Duration.ofMillis(10), Duration.ofMinutes(10));
    }
}
