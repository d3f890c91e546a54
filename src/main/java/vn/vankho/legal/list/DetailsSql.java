package vn.vankho.legal.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.VisibleLegal;

/** {@link Details} as conditions on {@code legal_document l} and its file {@code d}; that on its number is of those who know what numbers are compared by. */
public final class DetailsSql {
    private static final String SIGNATORY =
            " and strpos(document_folded(coalesce(l.signatory, '')), document_folded(:signatory)) > 0";

    private DetailsSql() {}

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
