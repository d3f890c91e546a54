package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;

/** Finds laws by their name, tells whether they held on a day, and dates one that was cited without its day ({@link NamedLaws}). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NamedLawRepository {
    private final JdbcClient jdbc;
    private final HeadColumns heads;

    NamedLawRepository(JdbcClient jdbc, HeadColumns heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    /** All laws that bear a name, whenever they were passed. */
    List<LegalDocument> byLawName(String name) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l
                 where l.name_key is not null and split_part(l.name_key, '|', 1) = :name and l.merged_into is null
                 order by l.document_id is null, l.state <> 'CONFIRMED', l.state = 'CITED', l.taken_in_at
                """)
                .param("name", name)
                .query(LegalRows::document)
                .list();
    }

    /** Whether a text had ended before a day. */
    boolean isOver(LegalDocumentId id, LocalDate day) {
        return jdbc.sql("""
                select exists (select from effect_interval i
                                where i.legal_document_id = :id and i.statuses = 'CEASED'
                                  and i.from_day < :day and i.to_day >= :day)
                """)
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the register knows how a text stands, or a text of the year before a day, or of later, is based on it.
     *
     * @param year the one in which it was passed: who says it does not mean another law of the name
     */
    boolean isAlive(LegalDocumentId id, String year, LocalDate day) {
        return jdbc.sql("""
                select exists (select from effect_interval i where i.legal_document_id = :id and i.statuses <> '')
                    or exists (select from legal_relation r join legal_document s on s.id = r.source_id
                                where r.target_id = :id and r.kind = 'BASED_ON' and r.state <> 'REJECTED'
                                  and strpos(r.sentence, :year) > 0 and s.issued_on >= :since)
                """)
                .param("id", id.value())
                .param("year", year)
                .param("since", day.minusYears(1))
                .query(Boolean.class)
                .single();
    }

    /** The day of a law that was cited without one; not where a text that is older than that day cites it, which means another law of the name. */
    boolean dateStub(LegalDocumentId id, LegalHeader dated) {
        return jdbc.sql("update legal_document set " + HeadColumns.SET + """
                        , revision = revision + 1
                         where id = :id and state = 'CITED' and document_id is null
                           and not exists (
                               select from legal_relation r join legal_document s on s.id = r.source_id
                                where r.target_id = :id and s.issued_on < :issuedOn)
                        """)
                        .params(heads.values(dated))
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
