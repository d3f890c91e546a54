package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.StoodUnder;
import vn.vankho.legal.StoodUnder.What;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Sql;

/**
 * Reads what one text does to others and they to it: of each kind the newest, and how many there are; of other texts only what the viewer may see.
 * A proposal says what was read, also where a person put it right when confirming it later.
 */
@Repository
class RelationQueries {
    private final JdbcClient jdbc;

    RelationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param knownAt what was said and decided until then; what was decided later is a proposal still
     * @param past whether that moment is past: what was moved to another entry since stood under its own then
     * @param outgoing what the text does, by its own words; else what others do to it
     */
    record Asked(LegalDocumentId id, LocalDate on, Instant knownAt, boolean past, boolean outgoing) {}

    /** @param contents of the other texts that are seen, to compute how they stood */
    record Found(List<RelationRow> rows, List<RelationCount> counts, Map<LegalDocumentId, Contents> contents) {}

    /** Of each kind the first ones; an older text that is hidden bears only the name by which it is cited. */
    Found first(Asked asked, int ofEachKind, Viewer viewer) {
        return read(asked, null, null, 0, ofEachKind, viewer);
    }

    Found page(Asked asked, RelationKind kind, int offset, int limit, Viewer viewer) {
        return read(asked, kind, null, offset, limit, viewer);
    }

    /** One of them, as the text that acts shows it; empty where it counts no more, or its words are not for the viewer. */
    Found one(RelationId id, Asked asked, Viewer viewer) {
        return read(asked, null, id, 0, 1, viewer);
    }

    /** The text that acts. */
    Optional<LegalDocumentId> acting(RelationId id) {
        return jdbc.sql("select r.source_id from legal_relation r where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "source_id")))
                .optional();
    }

    /** One end of a relation. */
    private record End(What what, String now) {
        String of(boolean past) {
            return past ? StoodUnder.at(what, "r.id", now) : now;
        }

        String isMine(boolean past) {
            return past ? StoodUnder.maybe(what, "r.id", "= :id") + " and " + of(true) + "= :id" : now + " = :id";
        }
    }

    private Found read(
            Asked asked, @Nullable RelationKind kind, @Nullable RelationId only, int offset, int limit, Viewer viewer) {
        var source = new End(What.SOURCE, "r.source_id");
        var target = new End(What.TARGET, "r.target_id");
        var mine = (asked.outgoing() ? source : target).isMine(asked.past());
        var other = (asked.outgoing() ? target : source).of(asked.past());
        var file = asked.past() ? VisibleLegal.FILE_THEN : VisibleLegal.FILE;
        var visible = asked.past() ? VisibleLegal.THEN : VisibleLegal.SQL;
        // who acts on this text from out of sight is not told
        var seen = asked.outgoing() ? "" : " and " + visible;
        var counted = new LinkedHashMap<RelationKind, RelationCount>();
        var contents = new HashMap<LegalDocumentId, Contents>();
        var rows = jdbc.sql(
                        """
                with mine as (
                  select r.id, k.kind, s.state,
                         row_number() over (partition by k.kind order by l.issued_on desc nulls last, r.id) as place,
                         count(*) filter (where s.state = 'CONFIRMED') over (partition by k.kind) as confirmed,
                         count(*) filter (where s.state = 'PROPOSED') over (partition by k.kind) as proposed
                    from legal_relation r
                   cross join lateral (select case when r.decided_at <= :known then r.state
                                                   when r.confirmed_at <= :known then 'CONFIRMED' else 'PROPOSED' end as state) s
                   cross join lateral (select case when s.state = 'PROPOSED' then coalesce(r.read_kind, r.kind) else r.kind end as kind) k
                    join legal_document l on l.id = %1$s
                    %2$s
                   where %3$s and r.said_at <= :known and (r.state <> 'REJECTED' or r.decided_at > :known)
                     and k.kind = coalesce(:kind, k.kind) and r.id = coalesce(cast(:only as uuid), r.id) and %4$s %5$s)
                select r.id as relation_id, mine.kind, r.target_named,
                       case when mine.state = 'PROPOSED' and r.read_provisions is not null then r.read_provisions = '' else r.whole end as whole,
                       case when mine.state = 'PROPOSED' then coalesce(r.read_provisions, r.provisions_said) else r.provisions_said end
                           as provisions_said, r.from_day, r.until_day, r.sentence,
                       case when mine.state = 'CONFIRMED' then
                         (select e.condition from effect_event e
                           where e.relation_id = r.id and e.condition <> '' and e.state = 'CONFIRMED' and e.recorded_at <= :known
                             and (e.retracted_at is null or e.retracted_at > :known) limit 1) end as condition_said,
                       r.sentence_from, r.origin, r.confidence, mine.state as relation_state,
                       case when r.decided_at <= :known then r.decided_at when r.confirmed_at <= :known then r.confirmed_at end as decided_at,
                       case when r.decided_at <= :known then r.decided_by end as decided_by, mine.confirmed, mine.proposed, mine.place,
                       %6$s as seen, coalesce(i.statuses, '') as statuses, %7$s
                  from mine
                  join legal_relation r on r.id = mine.id
                  join legal_document l on l.id = %1$s
                  %2$s
                  left join effect_interval i on i.legal_document_id = l.id and i.from_day <= :on and i.to_day > :on
                 where mine.place > :offset and mine.place <= :until or mine.place = 1
                 order by mine.kind, mine.place
                """.formatted(other, file, mine, VisibleLegal.words("r"), seen, visible, LegalRows.DOCUMENT))
                .param("id", asked.id().value())
                .param("on", asked.on())
                .param("known", Sql.at(asked.knownAt()))
                .param("kind", kind == null ? null : kind.name(), java.sql.Types.VARCHAR)
                .param("only", only == null ? null : only.value(), java.sql.Types.OTHER)
                .param("offset", offset)
                .param("until", (long) offset + limit)
                .params(Visible.to(viewer))
                .query((row, no) -> {
                    var relation = relation(row, no, asked.outgoing());
                    counted.putIfAbsent(relation.data().kind(), count(row, relation));
                    if (relation.other() != null) contents.put(relation.other(), LegalRows.contents(row));
                    // the first one is read for its counts also where the page begins behind it
                    return row.getLong("place") > offset ? List.of(relation) : List.<RelationRow>of();
                })
                .list();
        return new Found(rows.stream().flatMap(List::stream).toList(), new ArrayList<>(counted.values()), contents);
    }

    private static RelationCount count(ResultSet row, RelationRow relation) throws SQLException {
        return new RelationCount(
                relation.data().kind(), relation.outgoing(), row.getInt("confirmed"), row.getInt("proposed"));
    }

    static RelationRow relation(ResultSet row, int no, boolean outgoing) throws SQLException {
        boolean seen = row.getBoolean("seen");
        var other = LegalRows.document(row, no);
        var data = LegalRows.said(row);
        var condition = row.getString("condition_said");
        return new RelationRow(
                new RelationId(Sql.uuid(row, "relation_id")),
                data,
                condition == null ? data.condition() : condition,
                outgoing,
                seen ? other.id() : null,
                seen ? other.header().name() : row.getString("target_named"),
                seen ? other.header() : null,
                seen ? other.normative() : null,
                seen ? EffectStatus.parted(row.getString("statuses")) : List.of(),
                Origin.valueOf(row.getString("origin")),
                confidence(row),
                place(row),
                ProposalState.valueOf(row.getString("relation_state")),
                List.of(),
                List.of(),
                Sql.instant(row, "decided_at"),
                person(row));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var by = Sql.uuid(row, "decided_by");
        return by == null ? null : new PersonId(by);
    }

    private static int place(ResultSet row) throws SQLException {
        int from = row.getInt("sentence_from");
        return row.wasNull() ? -1 : from;
    }

    private static @Nullable Float confidence(ResultSet row) throws SQLException {
        float confidence = row.getFloat("confidence");
        return row.wasNull() ? null : confidence;
    }
}
