package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document that is there no more.
 *
 * @param number số, ký hiệu
 * @param files names of its versions, the oldest first, without those that a mark held out of sight
 * @param trashedBy who threw it away
 * @param mark of secrecy, or of a virus, that held it out of sight when it was destroyed
 */
public record DestroyedDocument(
        DocumentId id,
        String title,
        @Nullable String number,
        List<String> files,
        Instant trashedAt,
        String trashedBy,
        Instant destroyedAt,
        @Nullable String mark) {}
