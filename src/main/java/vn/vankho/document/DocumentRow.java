package vn.vankho.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;

/**
 * A document in a list.
 *
 * @param unit the one that holds it
 * @param troubles in the order of the steps
 * @param ready whether it can be found
 * @param held whether it is not open to its readers yet: nobody looked at all that lies in it for a secrecy mark
 */
public record DocumentRow(
        DocumentId id,
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String typeName,
        @Nullable UnitId unit,
        List<String> tags,
        AccessLevel access,
        String fileName,
        Instant keptAt,
        String keptBy,
        List<StepTrouble> troubles,
        boolean ready,
        boolean held) {
    public DocumentRow {
        tags = List.copyOf(tags);
        troubles = List.copyOf(troubles);
    }

    public boolean failed() {
        return troubles.stream().anyMatch(trouble -> trouble.state() == StepState.FAILED);
    }
}
