package vn.vankho.legal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalRow;

/** What the HTTP interface says of the list of the register. */
final class LegalListAnswers {
    private LegalListAnswers() {}

    /**
     * @param total of all pages, counting only what the caller may see
     * @param notIssued how many the other conditions leave that were issued after the day: no list by status holds them
     */
    record ListAnswer(long total, LocalDate statusOn, long notIssued, List<RowAnswer> documents) {}

    /**
     * @param document id of its file, where it has one
     * @param notIssued it was issued after the day of the list
     * @param since the first day of all its statuses together
     * @param sinceEach the first day of each
     */
    record RowAnswer(
            UUID id,
            @Nullable UUID document,
            LegalHeader header,
            HeaderState state,
            List<EffectStatus> status,
            boolean notIssued,
            @Nullable LocalDate since,
            Map<EffectStatus, LocalDate> sinceEach,
            boolean supplemented,
            long proposals) {
        static RowAnswer of(LegalRow row) {
            return new RowAnswer(
                    row.id().value(),
                    row.document() == null ? null : row.document().value(),
                    row.header(),
                    row.state(),
                    LegalAnswers.sorted(row.statuses()),
                    row.notIssued(),
                    LegalAnswers.sinceAll(row.since()),
                    row.since(),
                    row.supplemented(),
                    row.proposals());
        }
    }
}
