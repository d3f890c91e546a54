package vn.vankho.legal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Sql;

/** Keeps what consolidated texts leave out. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TextGapRepository {
    /** Of an event {@code e}: it may change words ({@link AmendingTexts#touches}). */
    private static final String TOUCHES = """
            e.state = 'CONFIRMED' and e.retracted_at is null and e.source_id is not null
              and (e.kind in ('AMENDED', 'SUPPLEMENTED', 'CORRECTED')
                   or not e.whole and e.kind in ('REPEALED', 'REPLACED', 'ANNOUNCED_CEASED'))
            """;

    /** Of a text {@code l} that was merged in {@code m}: the day of an event has come since, on it or on a text that acted on it. */
    private static final String DAY_CAME = """
            (exists (select from effect_event e where e.legal_document_id = l.id and e.on_day > m.on_day and e.on_day <= :today)
             or exists (select from effect_event e join effect_event c on c.legal_document_id = e.source_id
                         where e.legal_document_id = l.id and %s and c.on_day > m.on_day and c.on_day <= :today))
            """.formatted(TOUCHES);

    /** Of a text {@code l}: what changed since is not merged yet. */
    private static final String NOT_MERGED = """
            not exists (select from legal_text_merged m
                         where m.legal_document_id = l.id and m.done and m.edition = :edition and not %s)
            """.formatted(DAY_CAME);

    /** The file {@code d} is one that everybody may read. */
    private static final String OPEN = """
            coalesce(d.trashed_at is null and d.quarantined is null and d.access in ('PUBLIC', 'INTERNAL'), false)
            """;

    private final JdbcClient jdbc;

    TextGapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place anchor, or empty */
    record Gap(LegalDocumentId source, String place) {}

    /**
     * Open texts with a file that others acted on, or that had gaps, and that nobody has merged since something changed; and those that have gaps
     * of a time when their file was open.
     */
    List<LegalDocumentId> due(LocalDate today, String edition, int limit) {
        return jdbc.sql("""
                select l.id from legal_document l left join document d on d.id = l.document_id
                 where l.merged_into is null
                   and (%1$s and exists (select from effect_event e where e.legal_document_id = l.id and e.on_day <= :today and %2$s)
                          and %3$s
                        or exists (select from legal_text_gap g where g.legal_document_id = l.id) and (not %1$s or %3$s))
                 order by l.id limit :limit
                """.formatted(OPEN, TOUCHES, NOT_MERGED))
                .param("today", today)
                .param("edition", edition)
                .param("limit", limit)
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .list();
    }

    void claim(LegalDocumentId text, UUID claim, LocalDate today, String edition) {
        jdbc.sql("""
                insert into legal_text_merged (legal_document_id, on_day, edition, claim, done) values (:id, :today, :edition, :claim, false)
                on conflict (legal_document_id) do update set on_day = :today, edition = :edition, claim = :claim, done = false
                """)
                .param("id", text.value())
                .param("claim", claim)
                .param("today", today)
                .param("edition", edition)
                .update();
    }

    /** Where something changed meanwhile nothing is kept: the text waits for its next turn. */
    void keep(LegalDocumentId text, UUID claim, List<Gap> gaps) {
        int held = jdbc.sql("update legal_text_merged set done = true where legal_document_id = :id and claim = :claim")
                .param("id", text.value())
                .param("claim", claim)
                .update();
        if (held == 0) return;
        jdbc.sql("delete from legal_text_gap where legal_document_id = :id")
                .param("id", text.value())
                .update();
        for (int i = 0; i < gaps.size(); i++)
            jdbc.sql("""
                    insert into legal_text_gap (legal_document_id, ordinal, source_id, place) values (:id, :ordinal, :source, :place)
                    """)
                    .param("id", text.value())
                    .param("ordinal", i)
                    .param("source", gaps.get(i).source().value())
                    .param("place", gaps.get(i).place())
                    .update();
    }
}
