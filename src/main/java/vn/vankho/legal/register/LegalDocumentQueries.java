package vn.vankho.legal.register;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Visible;
import vn.vankho.identity.EntrySubjects.Told;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.MergedEntry;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Sql;

/** Reads single legal documents for people: each query holds the permission filter. */
@Repository
class LegalDocumentQueries {
    /** Those whose name may be told, merged ones too: as {@link #merged}. */
    private static final String OF_TOLD = """
             from legal_document l
             left join legal_merge m on m.gone_id = l.id and m.parted_at is null
             left join legal_document s on s.id = l.merged_into
             left join document d on d.id = coalesce(l.document_id, case when m.gave_file then s.document_id end)
            where %s
            """.formatted(VisibleLegal.TOLD);

    /** The same as a condition that goes on with {@code and}. */
    static final String TOLD = "select" + OF_TOLD;

    private final JdbcClient jdbc;

    LegalDocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LegalDocument> find(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("select " + LegalRows.SEEN
                        + " from legal_document l left join document d on d.id = l.document_id where l.id = :id and "
                        + VisibleLegal.SQL)
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query(LegalRows::document)
                .optional();
    }

    /** The same at a moment: an entry that was merged later is one of its own. */
    Optional<LegalDocument> find(LegalDocumentId id, Instant knownAt, Viewer viewer) {
        return jdbc.sql("select " + LegalRows.SEEN + " from legal_document l" + VisibleLegal.FILE_THEN
                        + " where l.id = :id and " + VisibleLegal.THEN)
                .param("id", id.value())
                .param("known", Sql.at(knownAt))
                .params(Visible.to(viewer))
                .query(LegalRows::document)
                .optional();
    }

    /** One that was merged bears the name of the entry that stands for it. */
    Map<LegalDocumentId, String> names(Collection<LegalDocumentId> documents, Viewer viewer) {
        var names = new HashMap<LegalDocumentId, String>();
        jdbc.sql("select asked.id as asked_id, " + LegalRows.SEEN
                        + " from legal_document asked join legal_document l on l.id = coalesce(asked.merged_into, asked.id)"
                        + " left join document d on d.id = l.document_id where asked.id = any (cast(:ids as uuid[])) and "
                        + VisibleLegal.SQL)
                .param("ids", Sql.ids(documents))
                .params(Visible.to(viewer))
                .query((row, no) -> names.put(
                        new LegalDocumentId(Sql.uuid(row, "asked_id")),
                        LegalRows.document(row, no).header().name()))
                .list();
        return names;
    }

    /** Merged ones too: as {@link #merged}. */
    Map<UUID, Told> told(Collection<LegalDocumentId> documents, Viewer viewer) {
        var told = new HashMap<UUID, Told>();
        jdbc.sql("select " + LegalRows.DOCUMENT + ", l.document_id is null and l.version_id is null or "
                        + VisibleLegal.FILE_SEEN + " as whole" + OF_TOLD + " and l.id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(documents))
                .params(Visible.to(viewer))
                .query((row, no) -> {
                    var entry = LegalRows.document(row, no);
                    return told.put(entry.id().value(), new Told(entry.header().name(), row.getBoolean("whole")));
                })
                .list();
        return told;
    }

    /** Entries that lead to this one; one with a file of its own, or that gave it, only where the file is seen. */
    List<MergedEntry> merged(LegalDocumentId stays, Viewer viewer) {
        return jdbc.sql("select m.merged_at, " + LegalRows.DOCUMENT + """
                          from legal_document l
                          left join legal_merge m on m.gone_id = l.id and m.parted_at is null
                          left join legal_document s on s.id = l.merged_into
                          left join document d on d.id = coalesce(l.document_id, case when m.gave_file then s.document_id end)
                         where l.merged_into = :stays and %s
                         order by m.merged_at desc nulls last, l.id
                        """.formatted(VisibleLegal.TOLD))
                .param("stays", stays.value())
                .params(Visible.to(viewer))
                .query((row, no) -> {
                    var entry = LegalRows.document(row, no);
                    return new MergedEntry(entry.id(), entry.header().name(), Sql.instant(row, "merged_at"));
                })
                .list();
    }

    boolean seesWords(RelationId id, Viewer viewer) {
        return sees("legal_relation", id.value(), viewer);
    }

    boolean seesWords(EffectId id, Viewer viewer) {
        return sees("effect_event", id.value(), viewer);
    }

    private boolean sees(String table, UUID id, Viewer viewer) {
        return jdbc.sql("select exists (select from " + table + " said where said.id = :id and "
                        + VisibleLegal.words("said") + ")")
                .param("id", id)
                .params(Visible.to(viewer))
                .query(Boolean.class)
                .single();
    }

    Optional<LegalDocumentId> ofDocument(DocumentId document, Viewer viewer) {
        return jdbc.sql(
                        "select coalesce(l.merged_into, l.id) as id from legal_document l join document d on d.id = l.document_id where d.id = :document and "
                                + Visible.SQL)
                .param("document", document.value())
                .params(Visible.to(viewer))
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .optional();
    }

    long confirmed(Collection<DocumentId> files, Viewer viewer) {
        return jdbc.sql("""
                with held as (
                    select coalesce(f.merged_into, f.id) as id
                      from legal_document f join document d on d.id = f.document_id
                     where d.id = any (cast(:files as uuid[])) and %s)
                select count(*) from legal_document l %s
                 where l.id in (select id from held) and l.state = 'CONFIRMED' and %s
                """.formatted(Visible.SQL, VisibleLegal.FILE, VisibleLegal.SQL))
                .param(
                        "files",
                        files.stream().map(file -> file.value().toString()).toArray(String[]::new))
                .params(Visible.to(viewer))
                .query(Long.class)
                .single();
    }
}
