package vn.vankho.legal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.legal.statement.SourceWord;
import vn.vankho.shared.Sql;

/** Writes texts that another register names and this one did not know, and its word on them: those of a batch by one statement each. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewEntryRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final HeadColumns heads;

    NewEntryRepository(JdbcClient jdbc, HeadColumns heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    /** A text that is not written yet, and the row that names it. @param claim what the row says of its effect */
    record NewEntry(
            LegalDocument text,
            SourceRow from,
            SourceWord word,
            @Nullable SourceClaim claim) {}

    void insert(Collection<NewEntry> all, Instant at) {
        jdbc.sql("""
                insert into legal_document (id, state, taken_in_at, revision, read_fields, %s)
                select r.id, 'PROPOSED', :at, 1, r.read, %s from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, read text[], %s)
                """.formatted(HeadColumns.NAMES, HeadColumns.OF_RECORD, HeadColumns.RECORDS))
                .param("at", Sql.at(at))
                .param(
                        "rows",
                        JSON.writeValueAsString(all.stream().map(this::values).toList()))
                .update();
    }

    private Map<String, @Nullable Object> values(NewEntry one) {
        var values = heads.values(one.text().header());
        values.put("id", one.text().id().value());
        values.put("read", one.text().readFields());
        values.replaceAll((_, value) -> value instanceof LocalDate day ? day.toString() : value);
        return values;
    }

    /** The word of the register on each of them. */
    void say(Collection<NewEntry> all, Instant at) {
        jdbc.sql("""
                insert into legal_source_statement (legal_document_id, status, ceased_on, reason, provisions, file_named, import_id, row_no, said_at, claim, claim_on)
                select r.id, r.status, r.ceased, r.reason, r.provisions, r.file, r.import, r.row, :at, r.claim, r."claimOn"
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r (id uuid, status text, ceased date, reason text, provisions text, file text, import uuid, row integer, claim text, "claimOn" date)
                """)
                .param("at", Sql.at(at))
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                all.stream().map(NewEntryRepository::word).toList()))
                .update();
    }

    private static Map<String, @Nullable Object> word(NewEntry one) {
        var values = new HashMap<String, @Nullable Object>();
        var word = one.word();
        var claim = one.claim();
        values.put("id", one.text().id().value());
        values.put("status", word.status());
        values.put("ceased", word.ceasedOn() == null ? null : word.ceasedOn().toString());
        values.put("reason", word.reason());
        values.put("provisions", word.provisions());
        values.put("file", word.file());
        values.put("import", one.from().from().value());
        values.put("row", one.from().number());
        values.put("claim", claim == null ? null : claim.status().name());
        values.put("claimOn", claim == null ? null : claim.on().toString());
        return values;
    }
}
