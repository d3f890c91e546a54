package vn.vankho.legal.queue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ActsBeside;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Texts of which something is only proposed; what is proposed of hidden ones waits for those who see them. */
@Repository
class ProposalQueries {
    private static final List<String> CHANGING = Arrays.stream(RelationKind.values())
            .filter(RelationKind::changesStatus)
            .map(Enum::name)
            .toList();
    private static final String ACTS =
            "select r.source_id as id, r.target_id as about, r.kind in (:changing) as changes from legal_relation r where r.state = 'PROPOSED' and "
                    + VisibleLegal.words("r");
    /** Nearly every text names others that it rests on. */
    private static final String NO_MERE_MENTION = " and r.kind not in ('BASED_ON', 'REFERS_TO')";

    private static final String EVENTS =
            "select e.legal_document_id as id, e.source_id as about, true as changes from effect_event e where e.state = 'PROPOSED' and e.retracted_at is null"
                    + " and (e.source_id is distinct from e.legal_document_id or " + VisibleLegal.words("e") + ")";
    private static final String SAID_BY_REGISTERS =
            "exists (select from legal_source_statement s where s.legal_document_id = e.legal_document_id and s.effect_id = e.id)";
    /** Of events {@code e}: what other registers say and nobody has decided. */
    static final String OF_REGISTERS = " e.state = 'PROPOSED' and e.retracted_at is null and " + SAID_BY_REGISTERS;

    private final JdbcClient jdbc;

    ProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What changes a status comes first, then the newest text. */
    Page<LegalDocumentId> texts(ProposalFilter filter, int offset, int limit, Viewer viewer) {
        var values = values(filter, viewer);
        var hits = waiting(filter, true);
        var rows = jdbc.sql("select l.id" + hits
                        + " order by w.changes desc, l.issued_on desc nulls last, l.id offset :offset limit :limit")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .list();
        var total = jdbc.sql("select count(*)" + hits).params(values).query(Long.class);
        return new Page<>(rows, total.single());
    }

    /** Of single proposals that change a status, to {@code most}; the others change nothing while they wait. */
    int count(int most, Viewer viewer) {
        var changing = new ProposalFilter(null, true, false);
        var hits = "select 1" + waiting(changing, false) + " limit :most";
        return jdbc.sql("select count(*) from (" + hits + ") as few")
                .params(values(changing, viewer))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Of single proposals. */
    long countOfRegisters(Viewer viewer) {
        return jdbc.sql("select count(*) from effect_event e join legal_document l on l.id = e.legal_document_id"
                        + VisibleLegal.FILE + " where " + VisibleLegal.SQL + " and " + OF_REGISTERS)
                .params(VisibleLegal.to(viewer))
                .query(Long.class)
                .single();
    }

    private static String waiting(ProposalFilter filter, boolean grouped) {
        var acts = acts(filter, "");
        var waiting = grouped ? "select id, bool_or(changes) as changes from (" + acts + ") as one group by id" : acts;
        return " from (" + waiting + ") as w join legal_document l on l.id = w.id" + VisibleLegal.FILE + " where "
                + VisibleLegal.SQL + words(filter);
    }

    /** Each word is of the text itself, or each of one and the same text that such a proposal of it is about. */
    private static String words(ProposalFilter filter) {
        if (filter.words().isEmpty()) return "";
        var all = IntStream.range(0, filter.words().split("\\s+").length)
                .mapToObj(i -> "strpos(l.folded, (select document_folded(:word%d))) > 0".formatted(i))
                .collect(Collectors.joining(" and "));
        return """
                 and (%1$s or exists (
                     select from (%2$s) as a join legal_document l on l.id = a.about %3$s
                      where a.id = w.id and %4$s and %1$s))
                """.formatted(all, acts(filter, NO_MERE_MENTION), VisibleLegal.FILE, VisibleLegal.SQL);
    }

    /** @param ofAll what else is asked of relations where no kind is */
    private static String acts(ProposalFilter filter, String ofAll) {
        if (filter.registers()) return EVENTS + " and " + SAID_BY_REGISTERS;
        return ACTS
                + (filter.kind() == null ? ofAll : " and r.kind = :kind")
                + (filter.changing() ? " and r.kind in (:changing)" : "")
                + (filter.kind() == null ? " union all " + EVENTS + " and not " + ActsBeside.SQL : "");
    }

    /** Which of these events are proposed because of another register. */
    Set<EffectId> ofRegisters(Collection<EffectId> events) {
        return Set.copyOf(
                jdbc.sql("select effect_id from legal_source_statement where effect_id = any (cast(:ids as uuid[]))")
                        .param("ids", Sql.ids(events))
                        .query((row, _) -> new EffectId(Sql.uuid(row, "effect_id")))
                        .list());
    }

    /** Which of these events wait as an act of another text too, which the viewer may judge. */
    Set<EffectId> besideActs(Collection<EffectId> events, Viewer viewer) {
        return Set.copyOf(jdbc.sql(
                        "select e.id from effect_event e where e.id = any (cast(:ids as uuid[])) and " + ActsBeside.SQL)
                .param("ids", Sql.ids(events))
                .params(VisibleLegal.to(viewer))
                .query((row, _) -> new EffectId(Sql.uuid(row, "id")))
                .list());
    }

    private static Map<String, Object> values(ProposalFilter filter, Viewer viewer) {
        var values = new HashMap<String, Object>(VisibleLegal.to(viewer));
        values.put("changing", CHANGING);
        if (filter.kind() != null) values.put("kind", filter.kind().name());
        var words = filter.words().split("\\s+");
        for (int i = 0; i < words.length; i++) values.put("word" + i, words[i]);
        return values;
    }
}
