package vn.vankho.legal.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a published list of ceased documents.
 *
 * @param order the number of the row as printed, or 0
 * @param title trích yếu of it as printed, or empty
 * @param provisions what of it ceased ("- Điều 4 - Khoản 2 Điều 5"), or null: the whole
 * @param reason as printed ("Được thay thế bởi Thông tư số …"), or empty
 * @param actor the document that the reason names, or null
 * @param endedOn the first day not in force, or null where the row says none
 * @param suspended it has not ceased, it is suspended
 * @param last day of its suspension, or null
 */
public record CeasedRow(
        int order,
        CitedDocument document,
        String title,
        @Nullable String provisions,
        String reason,
        @Nullable CitedDocument actor,
        @Nullable LocalDate endedOn,
        boolean suspended,
        @Nullable LocalDate last,
        int from,
        int until) {}
