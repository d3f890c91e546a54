package vn.vankho.legal.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.effect.EffectStatus;

/** How texts stand from the days of which notices speak, by what is known when they are read. */
@Repository
class StandingQueries {
    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From {@code day} on the text of a notice stands differently, or as before. */
    record Asked(UUID notice, UUID text, LocalDate day) {}

    /** @param since when it began to stand so */
    record Standing(List<EffectStatus> statuses, LocalDate since) {
        Standing {
            statuses = List.copyOf(statuses);
        }
    }

    /**
     * By notice; missing where nothing is known of the text, or it has stood so from the beginning. A text that was merged stands as the entry that it
     * leads to.
     */
    Map<UUID, Standing> on(Collection<Asked> days) {
        var found = new HashMap<UUID, Standing>();
        if (days.isEmpty()) return found;
        jdbc.sql("""
                select a.notice, i.statuses, i.from_day
                  from unnest(cast(:notices as uuid[]), cast(:texts as uuid[]), cast(:days as date[])) as a (notice, text, day)
                  join legal_document l on l.id = a.text
                  join effect_interval i on i.legal_document_id = coalesce(l.merged_into, l.id) and i.from_day <= a.day and i.to_day > a.day
                 where i.statuses <> '' and i.from_day > '-infinity'
                """)
                .param("notices", texts(days.stream().map(Asked::notice).toList()))
                .param("texts", texts(days.stream().map(Asked::text).toList()))
                .param("days", texts(days.stream().map(Asked::day).toList()))
                .query((row, _) -> found.put(
                        row.getObject("notice", UUID.class),
                        new Standing(
                                EffectStatus.parted(row.getString("statuses")),
                                Objects.requireNonNull(LegalRows.day(row, "from_day")))))
                .list();
        return found;
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
