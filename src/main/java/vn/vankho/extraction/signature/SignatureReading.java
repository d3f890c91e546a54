package vn.vankho.extraction.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the signatures of one version.
 *
 * @param signatures in the order in which they were put on
 * @param emptyFields signature fields nobody has signed yet
 * @param trouble key of the sentence that says why nothing could be read, or, where there are signatures, why they could not be judged again since
 *     {@code readAt}; {@code detail} is its argument; else null
 */
public record SignatureReading(
        List<FoundSignature> signatures,
        int emptyFields,
        @Nullable String trouble,
        String detail,
        Instant readAt) {
    /** How many no longer fit, since the file was written anew after signing. */
    public long detached() {
        return signatures.stream()
                .filter(one -> one.integrity() == FoundSignature.Integrity.DETACHED)
                .count();
    }
}
