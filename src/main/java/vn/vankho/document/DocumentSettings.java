package vn.vankho.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about documents.
 *
 * @param maxSize largest file that is kept
 * @param trashDays days a document lies in the trash before it is destroyed; 0: never
 * @param work whether this process works on steps; false for a portal that only answers
 * @param poll how often the engine looks for due steps when nobody woke it
 */
@ConfigurationProperties(prefix = "vankho.document", ignoreUnknownFields = false)
record DocumentSettings(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("30") int trashDays,
        @DefaultValue("true") boolean work,
        @DefaultValue("2s") Duration poll) {}
