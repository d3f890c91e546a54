package vn.vankho.legal.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/**
 * Registers that a person has taken over. Of those of others a lawyer sees what came in, without what was said of the rows: that may name
 * texts which are hidden from the lawyer.
 */
@Repository
class RegisterImportQueries {
    private static final String COUNTS = Arrays.stream(ImportOutcome.values())
            .map(outcome -> "count(*) filter (where r.outcome = '%1$s') as \"n_%1$s\"".formatted(outcome))
            .collect(Collectors.joining(", "));

    /** Something is the matter; that a value is another one than the register holds is nothing. */
    private static final String TROUBLED =
            "r.problems <> '[]' and exists (select from jsonb_array_elements(r.problems) p where p ->> 'fate' <> 'CHANGES')";

    /** A lawyer sees what of others came in, to answer for it. */
    private static final String SEEN = """
            (m.started_by = :me or cast(:lawyer as boolean)
              and (m.state in ('DONE', 'CONFIRMING')
                   or exists (select from register_import_row r where r.import_id = m.id and r.applied)))
            """;

    private static final String VIEW = """
            select m.*, p.full_name, c.*, w.*, a.* from register_import m join person p on p.id = m.started_by
              cross join lateral (select count(*) as n_total, count(*) filter (where r.applied) as n_applied,
                                         count(*) filter (where %s) as n_troubled, %s
                                    from register_import_row r
                                   where r.import_id = m.id and r.sheet = m.sheet and r.row_no > m.head_first + m.head_size) c
              cross join lateral (select count(distinct l.id) as n_waiting, count(*) filter (where r.refusal is not null) as n_refused
                                    from register_import_row r join legal_document l on l.id = r.legal_document_id
                                   where r.import_id = m.id and %s) w
              cross join lateral (select count(*) as n_ahead from register_import o
                                   where m.state in ('CHECKING', 'APPLYING', 'CONFIRMING') and o.state in ('CHECKING', 'APPLYING', 'CONFIRMING')
                                     and (o.state <> 'CHECKING', o.asked_at, o.id) < (m.state <> 'CHECKING', m.asked_at, m.id)) a
             where %s
            """.formatted(TROUBLED, COUNTS, ImportHeadRepository.WAITING, SEEN);

    /** Those that are counted as such; a head that a person has confirmed since is none any more. */
    private static final String REFUSED = """
             and r.refusal is not null and exists (select from legal_document l where l.id = r.legal_document_id and %s)
            """.formatted(ImportHeadRepository.WAITING);

    private final JdbcClient jdbc;

    RegisterImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RegisterImport> find(ImportId id, Viewer viewer) {
        return jdbc.sql(VIEW + " and m.id = :id")
                .params(asking(viewer))
                .param("id", id.value())
                .query(RegisterImportMapping::view)
                .optional();
    }

    private static Map<String, Object> asking(Viewer viewer) {
        return Map.of("me", viewer.person().value(), "lawyer", viewer.may(Permission.DECIDE_LAW));
    }

    Page<RegisterImport> list(int offset, int limit, Viewer viewer) {
        var total = jdbc.sql("select count(*) from register_import m where " + SEEN)
                .params(asking(viewer))
                .query(Long.class)
                .single();
        var rows = jdbc.sql(VIEW + " order by m.started_at desc, m.id offset :offset limit :limit")
                .params(asking(viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query(RegisterImportMapping::view)
                .list();
        return new Page<>(rows, total);
    }

    Page<ImportRow> rows(RegisterImport of, RowFilter filter, int offset, int limit, Viewer viewer) {
        var where = """
                 where r.import_id = :id and (r.applied or :own)
                   and (:refused or r.sheet = :sheet and r.row_no > :below)
                   and (case when cast(:outcome as text) is null then r.outcome <> 'NOTHING' else r.outcome = :outcome end)
                """ + (filter.troubled() ? " and " + TROUBLED : "") + (filter.refused() ? REFUSED : "");
        var outcome = filter.outcome();
        boolean own = of.startedBy().equals(viewer.person());
        var values = new HashMap<String, @Nullable Object>(Visible.to(viewer));
        values.put("id", of.id().value());
        values.put("sheet", of.choice().sheet());
        values.put("below", of.choice().first() + of.choice().size());
        values.put("outcome", outcome == null ? null : outcome.name());
        values.put("own", own);
        values.put("refused", filter.refused());
        var rows = jdbc.sql("""
                select r.sheet, r.row_no, r.cells, r.outcome, case when :own then r.problems else '[]' end as problems, r.applied, l.id as legal_document_id,
                       case when l.id is not null then r.refusal end as refusal
                  from (select * from register_import_row r %s order by r.sheet, r.row_no offset :offset limit :limit) r
                  left join (legal_document l left join document d on d.id = l.document_id) on l.id = r.legal_document_id and %s
                 order by r.sheet, r.row_no
                """.formatted(where, VisibleLegal.SQL))
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportRowRepository::row)
                .list();
        var total = jdbc.sql("select count(*) from register_import_row r" + where)
                .params(values)
                .query(Long.class);
        return new Page<>(rows, total.single());
    }

    /** By which choice the rows of each table came in. */
    List<Choice> taken(ImportId id) {
        return jdbc.sql("select * from register_import_taken where import_id = :id order by sheet")
                .param("id", id.value())
                .query((row, _) -> RegisterImportMapping.choice(row))
                .list();
    }

    /** The rows of a table of the file, as they stand, for choosing. */
    List<List<String>> head(ImportId id, int sheet, int rows) {
        return jdbc.sql("""
                select cells from register_import_row where import_id = :id and sheet = :sheet and row_no <= :rows order by row_no
                """)
                .param("id", id.value())
                .param("sheet", sheet)
                .param("rows", rows)
                .query((row, _) -> Sql.strings(row, "cells"))
                .list();
    }
}
