package vn.vankho.legal.list;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

/** {@link Details} as conditions on {@code legal_document l} and its file {@code d}; that on its number is of those who know what numbers are compared by. */
public final class DetailsSql {
    private static final String SIGNATORY =
            " and strpos(document_folded(coalesce(l.signatory, '')), document_folded(:signatory)) > 0";

    /** Held, and about a part; an amendment is of a part even where nobody named it. */
    private static final String OF_PART =
            "%1$s.state = 'CONFIRMED' and %1$s.retracted_at is null and (not %1$s.whole or %1$s.kind = '"
                    + EffectKind.AMENDED + "')";

    /**
     * Days on which a part of the text ended, whatever of it had ended before: the interval "hết hiệu lực một phần" begins with the first of
     * them only. A text that is over as a whole by that day lost no part; a term that was extended ended nothing (R3).
     */
    private static final String PART_ENDED = """
             and exists (
                 select from (
                     select e.on_day as day from effect_event e
                      where e.legal_document_id = l.id and %1$s and e.kind in (%2$s)
                      union all
                     select e.until_day + 1 from effect_event e
                      where e.legal_document_id = l.id and %1$s and e.kind = 'TERM'
                        and not exists (select from effect_event x
                                         where x.legal_document_id = l.id and %3$s and x.kind = 'TERM' and x.until_day > e.until_day
                                           and (x.provisions && e.provisions or x.provisions = e.provisions))) p
                   join effect_interval n on n.legal_document_id = l.id and n.from_day <= p.day and n.to_day > p.day and n.statuses in (:partly)
                  where true
            """.formatted(OF_PART.formatted("e"), ends(), OF_PART.formatted("x"));

    private DetailsSql() {}

    /** What ends a part on its own day. */
    private static String ends() {
        return Stream.of(EffectKind.values())
                .filter(kind -> kind == EffectKind.AMENDED || kind.ends() && !kind.hasLastDay())
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }

    public static void add(StringBuilder sql, Map<String, Object> values, Details details) {
        add(sql, values, SIGNATORY, "signatory", details.signatory());
        add(sql, values, " and l.normative = :normative", "normative", details.normative());
        range(sql, values, "l.issued_on", "issued", details.issued());
        range(sql, values, "l.effective_from", "effective", details.effective());
        if (!details.ended().isAll()) {
            sql.append(
                    " and exists (select from effect_interval e where e.legal_document_id = l.id and e.statuses = 'CEASED'");
            range(sql, values, "e.from_day", "ended", details.ended());
            sql.append(')');
        }
        if (!details.partlyEnded().isAll()) {
            sql.append(PART_ENDED);
            range(sql, values, "p.day", "partly", details.partlyEnded());
            sql.append(')');
            values.put("partly", EffectStatus.PARTLY_CEASED.joinedForms());
        }
        if (details.file() != null)
            sql.append(details.file() ? " and " : " and not ").append(VisibleLegal.FILE_SEEN);
        if (details.origin() != null)
            sql.append(" and (").append(details.origin().condition()).append(')');
    }

    private static void range(
            StringBuilder sql, Map<String, Object> values, String column, String name, DayRange days) {
        add(sql, values, " and " + column + " >= :" + name + "_from", name + "_from", days.from());
        add(sql, values, " and " + column + " <= :" + name + "_until", name + "_until", days.until());
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value == null) return;
        sql.append(condition);
        values.put(name, value);
    }
}
