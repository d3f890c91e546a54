package vn.vankho.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.shared.Sql;

/** Reads the rows of this room's tables. */
public final class LegalRows {
    /** Of {@code legal_document l}. */
    public static final String DOCUMENT = """
            l.id, l.document_id, l.number, l.type_name, l.title, l.issuers, l.signatory, l.capacity, l.issued_on, l.effective_from, l.field, l.shortened,
            l.normative, l.normative_reason, l.normative_why, l.effect_sentence, l.read_fields, l.articles, l.state, l.revision
            """;

    /** The same for whoever sees the entry, of {@code d}: its file, and what was read there, only with the file. */
    public static final String SEEN = DOCUMENT.replace("l.document_id", open("document_id"))
            .replace("l.effect_sentence", open("effect_sentence"));

    private LegalRows() {}

    private static String open(String column) {
        return "case when not l.open_head or " + VisibleLegal.FILE_SEEN + " then l." + column + " end as " + column;
    }

    public static LegalDocument document(ResultSet row, int no) throws SQLException {
        var file = Sql.uuid(row, "document_id");
        return new LegalDocument(
                new LegalDocumentId(Sql.uuid(row, "id")),
                file == null ? null : new DocumentId(file),
                new LegalHeader(
                        row.getString("number"),
                        row.getString("type_name"),
                        row.getString("title"),
                        Sql.strings(row, "issuers"),
                        row.getString("signatory"),
                        row.getString("capacity"),
                        day(row, "issued_on"),
                        day(row, "effective_from"),
                        row.getString("field"),
                        row.getBoolean("shortened")),
                row.getObject("normative", Boolean.class),
                row.getString("normative_reason"),
                row.getString("normative_why"),
                Objects.requireNonNullElse(row.getString("effect_sentence"), ""),
                Set.copyOf(Sql.strings(row, "read_fields")),
                Set.copyOf(Sql.strings(row, "articles")),
                HeaderState.valueOf(row.getString("state")),
                row.getInt("revision"));
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LegalDocumentId legal(ResultSet row, String column) throws SQLException {
        var id = Sql.uuid(row, column);
        return id == null ? null : new LegalDocumentId(id);
    }

    public static Scope scope(ResultSet row) throws SQLException {
        return row.getBoolean("whole") ? Scope.WHOLE : new Scope(false, Set.copyOf(Sql.strings(row, "provisions")));
    }

    /** Of {@code effect_event}. */
    public static RecordedEffect recorded(ResultSet row, int no) throws SQLException {
        return new RecordedEffect(
                EffectKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                scope(row),
                day(row, "until_day"),
                row.getString("state").equals("CONFIRMED"),
                Sql.required(row, "recorded_at"),
                Sql.instant(row, "retracted_at"));
    }
}
