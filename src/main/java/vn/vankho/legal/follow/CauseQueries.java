package vn.vankho.legal.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Sql;

/** By which other texts came what notices speak of, by what is recorded when they are read. */
@Repository
class CauseQueries {
    private final JdbcClient jdbc;

    CauseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kind of the event that a notice tells; null: it tells how the text stands from the day on
     * @param day of that event, or from which the text stands so
     * @param retracted the event was taken back
     */
    record Asked(UUID notice, UUID text, @Nullable EffectKind kind, LocalDate day, boolean retracted) {}

    /**
     * By notice; missing where the text itself says so, or nobody knows which one does. What was said in a file names its text only to those who
     * see the file, as the timeline does; what follows from the end of a parent rests on no words of its own.
     */
    Map<UUID, List<LegalDocumentId>> of(Collection<Asked> asked, Viewer viewer) {
        var found = new HashMap<UUID, List<LegalDocumentId>>();
        if (asked.isEmpty()) return found;
        jdbc.sql("""
                select a.notice, e.source_id
                  from unnest(cast(:notices as uuid[]), cast(:texts as uuid[]), cast(:kinds as text[]), cast(:days as date[]),
                              cast(:retracted as boolean[])) as a (notice, text, kind, day, retracted)
                  join legal_document l on l.id = a.text
                  join effect_event e on e.legal_document_id = coalesce(l.merged_into, l.id) and e.state = 'CONFIRMED'
                   and (e.retracted_at is not null) = a.retracted and e.source_id <> e.legal_document_id
                   and (e.kind = a.kind and e.on_day = a.day
                        or a.kind = '' and e.kind = any (cast(:changing as text[]))
                           and (e.kind <> 'TERM' and e.on_day = a.day or e.until_day = a.day - 1))
                   and (e.caused_by is not null or %s)
                 group by a.notice, e.source_id order by a.notice, min(e.recorded_at), e.source_id
                """.formatted(VisibleLegal.words("e")))
                .params(VisibleLegal.to(viewer))
                .param("notices", texts(asked.stream().map(Asked::notice)))
                .param("texts", texts(asked.stream().map(Asked::text)))
                .param("kinds", texts(asked.stream().map(one -> one.kind() == null ? "" : one.kind())))
                .param("days", texts(asked.stream().map(Asked::day)))
                .param("retracted", texts(asked.stream().map(Asked::retracted)))
                .param("changing", texts(Stream.of(EffectKind.values()).filter(EffectKind::changesStatus)))
                .query((row, _) -> found.computeIfAbsent(Sql.uuid(row, "notice"), _ -> new ArrayList<>())
                        .add(new LegalDocumentId(Sql.uuid(row, "source_id"))))
                .list();
        return found;
    }

    private static String[] texts(Stream<?> values) {
        return values.map(Object::toString).toArray(String[]::new);
    }
}
