package vn.vankho.legal.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Visible;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads what people follow, and who follows what. */
@Repository
class FollowQueries {
    /** A text that went out of sight is not named, and comes back with it. */
    private static final String SEEN = """
             from legal_follow f
             left join legal_document l on l.id = f.legal_document_id
             left join document d on d.id = l.document_id
            where f.person_id = :person and (f.legal_document_id is null or
            """ + VisibleLegal.SQL + ")";

    /** Of {@code effect_event e}: the first day of a new text, of which none was told before. */
    private static final String COMES_WITH_ITS_TEXT = """
            e.kind = 'COMMENCED' and e.whole
            and exists (select from legal_document l where l.id = e.legal_document_id and greatest(l.taken_in_at, l.confirmed_at) > :since)
            and not exists (select from effect_event x
                             where x.legal_document_id = e.legal_document_id and x.kind = 'COMMENCED' and x.whole and x.state = 'CONFIRMED'
                               and x.id <> e.id and x.recorded_at <= :told)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<UUID> ofDocument(LegalDocumentId document, PersonId person) {
        return jdbc.sql("select id from legal_follow where person_id = :person and legal_document_id = :document")
                .param("person", person.value())
                .param("document", document.value())
                .query((row, _) -> Sql.uuid(row, "id"))
                .optional();
    }

    int count(PersonId person) {
        return jdbc.sql("select count(*) from legal_follow where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    Page<Follow> page(int offset, int limit, Viewer viewer) {
        long total = jdbc.sql("select count(*)" + SEEN)
                .param("person", viewer.person().value())
                .params(Visible.to(viewer))
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select f.*, l.number, l.type_name, l.title" + SEEN
                        + " order by f.since desc, f.id offset :offset limit :limit")
                .param("person", viewer.person().value())
                .params(Visible.to(viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query(this::follow)
                .list();
        return new Page<>(rows, total);
    }

    /** Who follows one of these texts. */
    List<PersonId> followers(LegalDocumentId document) {
        return jdbc.sql("select person_id from legal_follow where legal_document_id = :document")
                .param("document", document.value())
                .query((row, _) -> new PersonId(Sql.uuid(row, "person_id")))
                .list();
    }

    /** Those of these texts that the person follows. */
    Set<LegalDocumentId> among(Collection<LegalDocumentId> documents, PersonId person) {
        return new HashSet<>(jdbc.sql("""
                select legal_document_id from legal_follow where person_id = :person and legal_document_id = any (cast(:ids as uuid[]))
                """)
                .param("person", person.value())
                .param("ids", Sql.ids(documents))
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "legal_document_id")))
                .list());
    }

    /** Everybody who follows anything. */
    List<PersonId> people() {
        return jdbc.sql("select distinct person_id from legal_follow")
                .query((row, _) -> new PersonId(Sql.uuid(row, "person_id")))
                .list();
    }

    /**
     * A filter, and until when its new texts were told.
     *
     * @param many by one notice for all of them
     */
    record Told(Follow follow, Instant until, boolean many) {
        /** Some time before, but not before it was followed. */
        Instant since(Duration before) {
            var since = until.minus(before);
            return since.isBefore(follow.since()) ? follow.since() : since;
        }
    }

    List<Told> filters(PersonId person) {
        return jdbc.sql("""
                select f.*, null as number, null as type_name, '' as title from legal_follow f
                 where f.person_id = :person and f.filter is not null order by f.id
                """)
                .param("person", person.value())
                .query((row, no) ->
                        new Told(follow(row, no), Sql.required(row, "told_until"), row.getBoolean("told_many")))
                .list();
    }

    /**
     * An event in the effect of a text that is recorded, or taken back, by now.
     *
     * @param turns the day from which the text stands as it brings about
     * @param provisions what of the text it is about, as said; empty: the whole, or a part that nobody named
     */
    record Decided(
            UUID id,
            LegalDocumentId document,
            String kind,
            LocalDate on,
            LocalDate turns,
            boolean whole,
            String provisions,
            boolean retracted) {}

    /**
     * Events that others recorded or took back since a moment. The first day of a text that is told as a new one comes with it; another first
     * day, and that of a part, is told.
     *
     * @param told what was recorded by then and is taken back since was told
     */
    List<Decided> decided(Instant since, Instant told, int offset, int limit, PersonId person) {
        return jdbc.sql("""
                select e.*, turn.turns, e.retracted_at is not null as retracted
                  from effect_event e
                 cross join lateral (select case when e.kind = 'TERM' then e.until_day + 1 else e.on_day end as turns) turn
                 where e.state = 'CONFIRMED'
                   and (e.retracted_at is null and e.recorded_at > :since and e.recorded_by is distinct from :person and not (%s)
                        or e.retracted_at > :since and e.retracted_by is distinct from :person
                           and e.recorded_at <= case when e.retracted_at > :told then :told else :since end)
                 order by e.recorded_at desc, e.id offset :offset limit :limit
                """.formatted(COMES_WITH_ITS_TEXT))
                .param("since", Sql.at(since))
                .param("told", Sql.at(told))
                .param("person", person.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Decided(
                        Sql.uuid(row, "id"),
                        new LegalDocumentId(Sql.uuid(row, "legal_document_id")),
                        row.getString("kind"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("turns", LocalDate.class),
                        row.getBoolean("whole"),
                        row.getString("provisions_said"),
                        row.getBoolean("retracted")))
                .list();
    }

    private Follow follow(ResultSet row, int no) throws SQLException {
        var document = Sql.uuid(row, "legal_document_id");
        var filter = row.getString("filter");
        return new Follow(
                Sql.uuid(row, "id"),
                document == null
                        ? row.getString("name")
                        : LegalHeader.cited(
                                        row.getString("number"),
                                        row.getString("type_name"),
                                        row.getString("title"),
                                        null,
                                        null)
                                .name(),
                document == null ? null : new LegalDocumentId(document),
                filter == null ? null : json.readValue(filter, LegalFilter.class),
                row.getString("query"),
                Sql.required(row, "since"));
    }
}
