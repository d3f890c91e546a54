package vn.vankho.legal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.statement.SourceClaim;
import vn.vankho.legal.statement.SourceWord;
import vn.vankho.shared.Sql;

/** Writes what another register says of the effect of a text. It is shown beside what follows from events, and changes no status. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SourceStatementRepository {
    private static final String EFFECTS = Arrays.stream(EffectKind.values())
            .flatMap(effect -> RelationKind.of(effect).stream().map(kind -> "('" + kind + "', '" + effect + "')"))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    SourceStatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SourceStatement> of(LegalDocumentId id) {
        return jdbc.sql("""
                select s.*, m.file_name from legal_source_statement s left join register_import m on m.id = s.import_id
                 where s.legal_document_id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new SourceStatement(
                        row.getString("status"),
                        LegalRows.day(row, "ceased_on"),
                        row.getString("reason"),
                        row.getString("provisions"),
                        row.getString("file_name"),
                        row.getInt("row_no"),
                        Sql.required(row, "said_at"),
                        claim(row)))
                .optional();
    }

    private static @Nullable SourceClaim claim(ResultSet row) throws SQLException {
        var claim = row.getString("claim");
        if (claim == null) return null;
        var on = row.getObject("claim_on", LocalDate.class);
        return new SourceClaim(EffectStatus.valueOf(claim), on, on.equals(LegalRows.day(row, "ceased_on")));
    }

    /** Name of the file that a register came in. */
    @Nullable
    String register(ImportId from) {
        return jdbc.sql("select file_name from register_import where id = :id")
                .param("id", from.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** @param act of another text, proposed beside the event; null: none */
    void proposed(LegalDocumentId id, EffectId effect, @Nullable RelationId act) {
        jdbc.sql(
                        "update legal_source_statement set effect_id = :effect, relation_id = :act where legal_document_id = :id")
                .param("effect", effect.value())
                .param("act", act == null ? null : act.value(), java.sql.Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** An act that was read anew in its text waits beside the end that a row dates by the same act, as if it had been read before the row. */
    void beside(RelationId act) {
        jdbc.sql("""
                update legal_source_statement s set relation_id = r.id
                  from legal_relation r, effect_event e
                 where r.id = :act and s.legal_document_id = r.target_id and s.relation_id is null
                   and e.id = s.effect_id and e.state = 'PROPOSED' and e.retracted_at is null
                   and e.source_id = r.source_id and e.whole = r.whole
                   and (e.provisions_said = r.provisions_said
                        or e.provisions <> '{}' and e.provisions @> r.provisions and e.provisions <@ r.provisions)
                   and (r.kind, e.kind) in (%s)
                """.formatted(EFFECTS)).param("act", act.value()).update();
    }

    /** The act that was proposed beside an event. */
    Optional<RelationId> act(EffectId effect) {
        return jdbc.sql(
                        "select relation_id from legal_source_statement where effect_id = :effect and relation_id is not null")
                .param("effect", effect.value())
                .query((row, _) -> new RelationId(Sql.uuid(row, "relation_id")))
                .optional();
    }

    List<EffectId> ends(RelationId act) {
        return jdbc.sql(
                        "select effect_id from legal_source_statement where relation_id = :act and effect_id is not null")
                .param("act", act.value())
                .query((row, _) -> new EffectId(Sql.uuid(row, "effect_id")))
                .list();
    }

    /** A text and the row that speaks of it. */
    record Unlinked(LegalDocumentId text, int row) {}

    /**
     * Texts whose proposed end names another text by a number ("…/…") that no entry was found for when their row came in.
     *
     * @param after only of the rows behind this one
     * @param most or more: tables of one file count their rows alike, and all rows of the last number are told
     */
    List<Unlinked> unlinked(ImportId from, int after, int most) {
        return jdbc.sql("""
                select s.legal_document_id, s.row_no from legal_source_statement s
                  join effect_event e on e.id = s.effect_id and e.state = 'PROPOSED' and e.retracted_at is null and e.source_id is null
                 where s.import_id = :import and s.row_no > :after and s.reason ~ '[0-9]/'
                 order by s.row_no fetch first :most rows with ties
                """)
                .param("import", from.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) ->
                        new Unlinked(new LegalDocumentId(Sql.uuid(row, "legal_document_id")), row.getInt("row_no")))
                .list();
    }

    boolean isThere(LegalDocumentId id) {
        return jdbc.sql("select exists (select from legal_source_statement where legal_document_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param claim what the row says of the effect
     * @return what was proposed because of what it said before
     */
    Optional<EffectId> write(
            LegalDocumentId id, SourceRow from, SourceWord word, Instant at, @Nullable SourceClaim claim) {
        return jdbc.sql("""
                insert into legal_source_statement (legal_document_id, status, ceased_on, reason, provisions, file_named, import_id, row_no, said_at, claim, claim_on)
                values (:id, :status, :ceased, :reason, :provisions, :file, :import, :row, :at, :claim, :claimOn)
                on conflict (legal_document_id) do update
                    set status = excluded.status, ceased_on = excluded.ceased_on, reason = excluded.reason,
                        provisions = excluded.provisions,
                        file_named = coalesce(nullif(excluded.file_named, ''), legal_source_statement.file_named),
                        import_id = excluded.import_id, row_no = excluded.row_no, said_at = excluded.said_at,
                        claim = excluded.claim, claim_on = excluded.claim_on
                returning effect_id
                """)
                .param("id", id.value())
                .param("status", word.status())
                .param("ceased", word.ceasedOn(), java.sql.Types.DATE)
                .param("reason", word.reason())
                .param("provisions", word.provisions())
                .param("file", word.file())
                .param("import", from.from().value())
                .param("row", from.number())
                .param("at", Sql.at(at))
                .param("claim", claim == null ? null : claim.status().name(), java.sql.Types.VARCHAR)
                .param("claimOn", claim == null ? null : claim.on(), java.sql.Types.DATE)
                .query((old, _) ->
                        Optional.ofNullable(Sql.uuid(old, "effect_id")).map(EffectId::new))
                .single();
    }
}
