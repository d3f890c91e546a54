package vn.vankho.legal.lookup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;

/** Counts the list of the register, of what the viewer may see: how many stand how on its day. */
@Repository
class ListCountQueries {
    private final JdbcClient jdbc;

    ListCountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many of the list stand so on its day, whatever status it asks for; both kinds of "một phần" count. Empty: chưa xác định. What was
     * issued later is counted apart.
     */
    Map<Optional<EffectStatus>, Long> of(LegalFilter asked, Viewer viewer) {
        var filter = asked.ofAnyStatus();
        var values = new HashMap<String, Object>(Visible.to(viewer));
        var counts = new HashMap<Optional<EffectStatus>, Long>();
        jdbc.sql("select coalesce(i.statuses, '') as statuses, count(*) as n from legal_document l"
                        + LegalListSql.file(filter)
                        + LegalListSql.INTERVAL + LegalListSql.where(filter, null, values) + " and not "
                        + LegalListSql.NOT_ISSUED
                        + " group by 1")
                .params(values)
                .param("on", filter.on())
                .query((row, _) -> {
                    var statuses = EffectStatus.parted(row.getString("statuses"));
                    long n = row.getLong("n");
                    if (statuses.isEmpty()) counts.merge(Optional.empty(), n, Long::sum);
                    for (var status : statuses) counts.merge(Optional.of(status), n, Long::sum);
                    return n;
                })
                .list();
        return counts;
    }

    /** How many of the list were issued after its day, whatever status it asks for. */
    long notIssued(LegalFilter asked, Viewer viewer) {
        var filter = asked.ofAnyStatus();
        var values = new HashMap<String, Object>(Visible.to(viewer));
        return jdbc.sql("select count(*) from legal_document l" + LegalListSql.file(filter) + LegalListSql.INTERVAL
                        + LegalListSql.where(filter, null, values) + " and " + LegalListSql.NOT_ISSUED)
                .params(values)
                .param("on", filter.on())
                .query(Long.class)
                .single();
    }
}
