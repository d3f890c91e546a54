package vn.vankho.legal.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Sql;

/** Moves what is said of one entry to another one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergeRepository {

    private final JdbcClient jdbc;
    private final DoubledActRepository doubles;

    MergeRepository(JdbcClient jdbc, DoubledActRepository doubles) {
        this.doubles = doubles;
        this.jdbc = jdbc;
    }

    /** The entry that stands for another one now. */
    Optional<LegalDocumentId> survivor(LegalDocumentId gone) {
        return jdbc.sql("select merged_into from legal_document where id = :id and merged_into is not null")
                .param("id", gone.value())
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "merged_into")))
                .optional();
    }

    /** The entry whose text lies in this file too. */
    Optional<LegalDocumentId> survivor(DocumentId file) {
        return jdbc.sql("select merged_into from legal_document where document_id = :file and merged_into is not null")
                .param("file", file.value())
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "merged_into")))
                .optional();
    }

    /** Whether one acts on the other, by a person's word. */
    boolean isRelated(LegalDocumentId one, LegalDocumentId other) {
        return jdbc.sql("""
                select exists (select from legal_relation r where r.state = 'CONFIRMED'
                                and (r.source_id = :one and r.target_id = :other or r.source_id = :other and r.target_id = :one))
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** @param relations and {@code events}: how many were moved */
    record Moved(int relations, int events) {}

    /** The file that fewer may see, and with it all that was entered at its text; an entry that was open before its file came hid nothing. */
    Optional<DocumentId> restricted(LegalDocumentId text) {
        return jdbc.sql("""
                select d.id from legal_document l join document d on d.id = l.document_id
                 where l.id = :id and d.access = 'RESTRICTED' and not l.open_head
                """)
                .param("id", text.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .optional();
    }

    /**
     * Those that were merged into {@code gone} before lead to {@code stays} from now on.
     *
     * @param hiddenIn the file by which what was entered at {@code gone} was out of sight for some; null: for nobody
     */
    Moved move(LegalDocumentId gone, LegalDocumentId stays, @Nullable DocumentId hiddenIn, Instant at) {
        of(gone, stays, "update legal_document set merged_into = :stays, revision = revision + 1 where id = :gone");
        of(gone, stays, "update legal_document set merged_into = :stays where merged_into = :gone");
        // what would say that a text acts on itself
        of(
                gone,
                stays,
                "delete from legal_relation where source_id in (:gone, :stays) and target_id in (:gone, :stays) and state = 'PROPOSED'");
        doubles.drop(gone, stays);
        if (hiddenIn != null) hide(gone, hiddenIn);
        // a refused act between both rests with the entry that goes: its event, taken back, names it
        jdbc.sql("""
                insert into legal_move (what, row_id, from_id, to_id, moved_at)
                select 'EVENT', id, :gone, :stays, :at from effect_event where legal_document_id = :gone
                union all
                select 'SOURCE', id, :gone, :stays, :at from legal_relation where source_id = :gone and target_id <> :stays
                union all
                select 'TARGET', id, :gone, :stays, :at from legal_relation where target_id = :gone and source_id <> :stays
                """)
                .param("gone", gone.value())
                .param("stays", stays.value())
                .param("at", Sql.at(at))
                .update();
        int relations = of(
                        gone,
                        stays,
                        "update legal_relation set source_id = :stays where source_id = :gone and target_id <> :stays")
                + of(
                        gone,
                        stays,
                        "update legal_relation set target_id = :stays where target_id = :gone and source_id <> :stays");
        int events =
                of(gone, stays, "update effect_event set legal_document_id = :stays where legal_document_id = :gone")
                        + of(gone, stays, "update effect_event set source_id = :stays where source_id = :gone");
        of(gone, stays, "delete from effect_interval where legal_document_id = :gone");
        of(gone, stays, "delete from effect_suspension_over where legal_document_id = :gone");
        // a lawyer's word holds for the text, whichever entry it was said of
        of(gone, stays, """
                update legal_document s
                   set normative_said = g.normative_said, normative_why = g.normative_why, normative_by = g.normative_by,
                       normative_at = g.normative_at, normative = g.normative, normative_reason = g.normative_reason
                  from legal_document g where s.id = :stays and g.id = :gone and s.normative_said is null and g.normative_said is not null
                """);
        // a second file keeps its own head to itself: fewer people may see it
        of(gone, stays, """
                update legal_document s
                   set issuers = case when s.issuers = '{}' then g.issuers else s.issuers end,
                       issuer_keys = case when s.issuers = '{}' then g.issuer_keys else s.issuer_keys end,
                       issued_on = coalesce(s.issued_on, g.issued_on), type_name = coalesce(s.type_name, g.type_name),
                       title = case when s.title = '' then g.title else s.title end, field = coalesce(s.field, g.field), shortened = s.shortened or g.shortened,
                       signatory = coalesce(s.signatory, g.signatory), capacity = coalesce(s.capacity, g.capacity),
                       revision = s.revision + 1
                  from legal_document g where s.id = :stays and g.id = :gone and g.document_id is null
                   and (not s.open_head or g.version_id is null
                        or exists (select from document d where d.id = s.document_id and d.access <> 'RESTRICTED'))
                """);
        return new Moved(relations, events);
    }

    /** What was entered at a text is for those who see its file, wherever it is moved to. */
    private void hide(LegalDocumentId text, DocumentId file) {
        for (var entered :
                List.of("update legal_relation set read_in = :file where source_id = :text and read_in is null", """
                update effect_event set read_in = :file
                 where read_in is null and (source_id = :text or legal_document_id = :text and relation_id is null and caused_by is null)
                """))
            jdbc.sql(entered)
                    .param("file", file.value())
                    .param("text", text.value())
                    .update();
    }

    /** The file, and what was read in it, for an entry that has none. */
    void giveFile(DocumentId file, LegalDocumentId gone, LegalDocumentId stays) {
        // one file has one entry
        of(gone, stays, "update legal_document set document_id = null where id = :gone");
        jdbc.sql("""
                update legal_document s
                   set open_head = %s, document_id = :file, version_id = g.version_id, articles = g.articles, divisions = g.divisions, evidence = g.evidence,
                       doubtful_numbers = g.doubtful_numbers, effect_sentence = coalesce(nullif(s.effect_sentence, ''), g.effect_sentence)
                  from legal_document g where s.id = :stays and g.id = :gone
                """.formatted(HeadColumns.open("s")))
                .param("file", file.value())
                .param("gone", gone.value())
                .param("stays", stays.value())
                .update();
    }

    /** Who follows the one follows the other, and what another register says of it is said of the other. */
    void moveWords(LegalDocumentId gone, LegalDocumentId stays) {
        of(gone, stays, """
                update legal_follow g set legal_document_id = :stays
                 where g.legal_document_id = :gone
                   and not exists (select from legal_follow s where s.legal_document_id = :stays and s.person_id = g.person_id)
                """);
        of(gone, stays, "delete from legal_follow where legal_document_id = :gone");
        of(gone, stays, """
                update legal_source_statement g set legal_document_id = :stays
                 where g.legal_document_id = :gone
                   and not exists (select from legal_source_statement s where s.legal_document_id = :stays)
                """);
    }

    private int of(LegalDocumentId gone, LegalDocumentId stays, String sql) {
        return jdbc.sql(sql)
                .param("gone", gone.value())
                .param("stays", stays.value())
                .update();
    }
}
