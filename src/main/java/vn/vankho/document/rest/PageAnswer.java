package vn.vankho.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTrouble;
import vn.vankho.identity.OrgUnit;

/**
 * A page of the list of documents.
 *
 * @param total of all pages, counting only what the caller may see
 */
record PageAnswer(long total, List<RowAnswer> documents) {
    record RowAnswer(
            UUID id,
            DocumentKind kind,
            String title,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable UnitAnswer unit,
            List<String> tags,
            AccessLevel access,
            String fileName,
            Instant keptAt,
            String keptBy,
            boolean failed,
            List<StepKind> failedSteps,
            boolean ready) {
        /** @param units all that ever were, where the row has one */
        static RowAnswer of(DocumentRow row, List<OrgUnit> units) {
            return new RowAnswer(
                    row.id().value(),
                    row.kind(),
                    row.title(),
                    row.number(),
                    row.typeName(),
                    row.issuer(),
                    row.issuedOn(),
                    row.unit() == null ? null : UnitAnswer.of(row.unit(), units),
                    row.tags(),
                    row.access(),
                    row.fileName(),
                    row.keptAt(),
                    row.keptBy(),
                    row.failed(),
                    row.troubles().stream()
                            .filter(trouble -> trouble.state() == StepState.FAILED)
                            .map(StepTrouble::kind)
                            .toList(),
                    row.ready());
        }
    }
}
