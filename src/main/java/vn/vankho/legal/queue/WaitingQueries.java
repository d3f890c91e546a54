package vn.vankho.legal.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.VersionId;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Heads that were read and wait for a person; each query holds the permission filter. */
@Repository
class WaitingQueries {
    private static final String WAITING =
            " from legal_document l left join document d on d.id = l.document_id where l.state = 'PROPOSED' and "
                    + VisibleLegal.SQL;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_TYPES = 200;
    private static final int MOST_SENTENCES = 2_000;

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<WaitingHeader> list(WaitingFilter filter, WaitingOrder order, int offset, int limit, Viewer viewer) {
        var values = values(filter, viewer);
        var hits = WAITING + where(filter);
        var rows = jdbc.sql("""
                select l.id, l.number, l.type_name, l.title, l.issuers, l.signatory, l.issued_on, l.effective_from, l.doubts, l.evidence, l.suspect_number,
                       l.taken_in_at, (select u.name from org_unit u where u.id = d.unit_id) as unit
                """ + hits + " order by " + order.sql() + " offset :offset limit :limit")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(WaitingQueries::row)
                .list();
        var total = jdbc.sql("select count(*)" + hits).params(values).query(Long.class);
        return new Page<>(rows, total.single());
    }

    /** No more than {@code most} are counted. */
    int count(int most, Viewer viewer) {
        return jdbc.sql("select count(*) from (select 1 " + WAITING + " limit :most) as few")
                .params(Visible.to(viewer))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    boolean isWaiting(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("select exists (select 1" + WAITING + " and l.id = :id)")
                .params(Visible.to(viewer))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** The one behind another, which may have been confirmed meanwhile; behind the last one the first that is left. */
    Optional<LegalDocumentId> after(LegalDocumentId id, WaitingFilter filter, WaitingOrder order, Viewer viewer) {
        var others = "select l.id" + WAITING + where(filter) + " and l.id <> :id";
        var behind = " and exists (select from legal_document m where m.id = :id and " + order.after() + ")";
        return one(others + behind, order, id, filter, viewer).or(() -> one(others, order, id, filter, viewer));
    }

    private Optional<LegalDocumentId> one(
            String sql, WaitingOrder order, LegalDocumentId id, WaitingFilter filter, Viewer viewer) {
        return jdbc.sql(sql + " order by " + order.sql() + " limit 1")
                .params(values(filter, viewer))
                .param("id", id.value())
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .optional();
    }

    /** Of those that wait, for choosing. */
    List<String> typeNames(Viewer viewer) {
        return jdbc.sql("select distinct l.type_name" + WAITING + " and l.type_name is not null order by 1 limit :most")
                .params(Visible.to(viewer))
                .param("most", MOST_TYPES)
                .query(String.class)
                .list();
    }

    /** @param version of the text in which the places count */
    record Read(VersionId version, List<FieldEvidence> evidence) {}

    /** What was read of a document and where; empty where it has no file that was read. Ask first whether the viewer may see it. */
    Optional<Read> read(LegalDocumentId id) {
        return jdbc.sql(
                        "select version_id, evidence from legal_document where id = :id and document_id is not null and version_id is not null")
                .param("id", id.value())
                .query((row, _) -> new Read(
                        new VersionId(Sql.uuid(row, "version_id")),
                        List.of(JSON.readValue(row.getString("evidence"), FieldEvidence[].class))))
                .optional();
    }

    /** Where the sentence of an act was read: characters of the whole text. */
    record SentencePlace(RelationId relation, int from, int until, String sentence) {}

    /** What a text says of its own effect, and its words; where they stand is looked up. */
    record OwnSentence(EffectId event, String sentence) {}

    List<OwnSentence> ownSentences(LegalDocumentId id) {
        return jdbc.sql("""
                select id, sentence from effect_event
                 where legal_document_id = :id and source_id = :id and relation_id is null and sentence <> '' and retracted_at is null
                 order by on_day, id limit :most
                """)
                .param("id", id.value())
                .param("most", MOST_SENTENCES)
                .query((row, _) -> new OwnSentence(new EffectId(Sql.uuid(row, "id")), row.getString("sentence")))
                .list();
    }

    List<SentencePlace> sentences(LegalDocumentId source) {
        return jdbc.sql("""
                select id, sentence_from, sentence_until, sentence from legal_relation
                 where source_id = :id and sentence_from is not null and state <> 'REJECTED' order by sentence_from, id limit :most
                """)
                .param("id", source.value())
                .param("most", MOST_SENTENCES)
                .query((row, _) -> new SentencePlace(
                        new RelationId(Sql.uuid(row, "id")),
                        row.getInt("sentence_from"),
                        row.getInt("sentence_until"),
                        row.getString("sentence")))
                .list();
    }

    private static Map<String, Object> values(WaitingFilter filter, Viewer viewer) {
        var values = new HashMap<String, Object>(Visible.to(viewer));
        if (filter.unit() != null) values.put("unit", filter.unit().value());
        if (filter.typeName() != null) values.put("type", filter.typeName());
        return values;
    }

    private static String where(WaitingFilter filter) {
        return (filter.unit() == null ? "" : " and d.unit_id = :unit")
                + (filter.typeName() == null ? "" : " and l.type_name = :type")
                + (filter.from() == null ? "" : filter.from().sql());
    }

    private static WaitingHeader row(ResultSet row, int no) throws SQLException {
        var header = new LegalHeader(
                row.getString("number"),
                row.getString("type_name"),
                row.getString("title"),
                Sql.strings(row, "issuers"),
                row.getString("signatory"),
                null,
                row.getObject("issued_on", java.time.LocalDate.class),
                row.getObject("effective_from", java.time.LocalDate.class),
                null);
        return new WaitingHeader(
                new LegalDocumentId(Sql.uuid(row, "id")),
                header,
                row.getInt("doubts"),
                missing(header),
                unsure(JSON.readValue(row.getString("evidence"), FieldEvidence[].class)),
                row.getString("suspect_number") != null,
                Sql.required(row, "taken_in_at"),
                row.getString("unit"));
    }

    private static List<String> missing(LegalHeader header) {
        var missing = new ArrayList<String>();
        add(missing, "number", header.number());
        add(missing, "type", header.typeName());
        add(missing, "issuer", header.issuer());
        add(missing, "issuedOn", header.issuedOn());
        add(missing, "title", header.title().isEmpty() ? null : header.title());
        return missing;
    }

    private static List<HeaderField> unsure(FieldEvidence[] read) {
        return Arrays.stream(read)
                .filter(FieldEvidence::isDoubtful)
                .map(FieldEvidence::field)
                .sorted()
                .toList();
    }

    private static void add(List<String> missing, String field, @Nullable Object value) {
        if (value == null) missing.add(field);
    }
}
