package vn.vankho.legal.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.head.LegalKeys;

/** Finds entries by what they are called, of whoever; issuer and day are still to be compared. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KnownEntryQueries {
    private final JdbcClient jdbc;

    KnownEntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Same number, or same name of a law; files first, confirmed ones before others. */
    List<LegalDocument> byIdentity(LegalKeys keys) {
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l where (l.identity_key = :identity or l.name_key = :name) and l.merged_into is null order by l.document_id is null, l.state <> 'CONFIRMED', l.taken_in_at
                """)
                .param("identity", keys.identity())
                .param("name", keys.name())
                .query(LegalRows::document)
                .list();
    }

    /** Entries of the same number that were merged into others: a text that cites them so means those. */
    List<LegalDocument> mergedByIdentity(LegalKeys keys) {
        return jdbc.sql("select " + LegalRows.DOCUMENT
                        + " from legal_document l where l.identity_key = :identity and l.merged_into is not null")
                .param("identity", keys.identity())
                .query(LegalRows::document)
                .list();
    }

    /** Of the same issuer and year, with a number that differs in zeros, signs or diacritics only. */
    List<LegalDocument> near(LegalHeader header) {
        var keys = LegalKeys.of(header);
        var day = header.issuedOn();
        if (header.number() == null || day == null) return List.of();
        return jdbc.sql("select " + LegalRows.DOCUMENT + """
                  from legal_document l
                 where l.suggestion_key = :suggestion and l.identity_key <> :identity and l.issuer_keys && cast(:issuers as text[])
                   and extract(year from l.issued_on) = :year
                """)
                .param("suggestion", keys.suggestion())
                .param("identity", keys.identity())
                .param("issuers", LegalKeys.issuers(header.issuers()))
                .param("year", day.getYear())
                .query(LegalRows::document)
                .list();
    }
}
