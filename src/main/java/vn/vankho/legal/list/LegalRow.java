package vn.vankho.legal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectStatus;

/**
 * A line of the register list.
 *
 * @param on the day of the list
 * @param statuses on that day; empty: chưa xác định
 * @param since the first day of each of these, as far as it is known
 * @param supplemented whether something was added to it until that day, which by itself ends nothing (R3)
 * @param proposals acts and events that wait for a decision
 * @param contents its articles, where they are known
 * @param normative whether it is a văn bản quy phạm pháp luật; null: a person decides
 * @param unit that its file belongs to, for who sees it; else empty
 */
public record LegalRow(
        LegalDocumentId id,
        @Nullable DocumentId document,
        LegalHeader header,
        HeaderState state,
        LocalDate on,
        List<EffectStatus> statuses,
        Map<EffectStatus, LocalDate> since,
        boolean supplemented,
        long proposals,
        Contents contents,
        @Nullable Boolean normative,
        String unit) {
    public LegalRow {
        statuses = List.copyOf(statuses);
        since = Map.copyOf(since);
    }

    /** {@link LegalHeader#isYetToBeIssued}. */
    public boolean notIssued() {
        return header.isYetToBeIssued(on, statuses);
    }

    public LegalRow since(Map<EffectStatus, LocalDate> each) {
        return new LegalRow(
                id, document, header, state, on, statuses, each, supplemented, proposals, contents, normative, unit);
    }

    /** The same text as it stands by other events. */
    public LegalRow standing(List<EffectStatus> others, Map<EffectStatus, LocalDate> from, boolean more) {
        return new LegalRow(id, document, header, state, on, others, from, more, 0, contents, normative, unit);
    }
}
