package vn.vankho.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.rest.VersionAnswers.StepAnswer;
import vn.vankho.document.rest.VersionAnswers.VersionAnswer;

/**
 * All that is said of one document.
 *
 * @param revision to be sent back with a change, which is refused when somebody else changed the document meanwhile
 * @param ceasedOn the first day not in force
 * @param readerUnits with {@code readerPeople} empty for who may not change it
 * @param readFields the fields that the machine filled and nobody confirmed, named as in a form
 */
record DocumentAnswer(
        UUID id,
        int revision,
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate ceasedOn,
        @Nullable String field,
        @Nullable UnitAnswer unit,
        List<String> tags,
        AccessLevel access,
        List<UnitAnswer> readerUnits,
        List<Named> readerPeople,
        List<String> readFields,
        Named keptBy,
        Instant keptAt,
        @Nullable Instant trashedAt,
        List<VersionAnswer> versions,
        List<StepAnswer> steps) {}
