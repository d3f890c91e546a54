package vn.vankho.legal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Sql;

/**
 * An event in the effect of a text, as it was recorded.
 *
 * @param readIn the file that its words stand in; null: none, or one that everybody sees
 */
record StoredEvent(
        EffectId id,
        LegalDocumentId document,
        NewEffect effect,
        boolean confirmed,
        @Nullable DocumentId readIn) {
    /** After its text was merged into another entry. */
    StoredEvent in(LegalDocumentId other) {
        return new StoredEvent(id, other, effect, confirmed, readIn);
    }

    /** Of {@code effect_event}. */
    static StoredEvent of(ResultSet row, int no) throws SQLException {
        var relation = Sql.uuid(row, "relation_id");
        var cause = Sql.uuid(row, "caused_by");
        var readIn = Sql.uuid(row, "read_in");
        return new StoredEvent(
                new EffectId(Sql.uuid(row, "id")),
                new LegalDocumentId(Sql.uuid(row, "legal_document_id")),
                new NewEffect(
                        EffectKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(LegalRows.day(row, "on_day")),
                        LegalRows.day(row, "until_day"),
                        row.getString("condition"),
                        LegalRows.scope(row),
                        row.getString("provisions_said"),
                        LegalRows.legal(row, "source_id"),
                        relation == null ? null : new RelationId(relation),
                        row.getString("sentence"),
                        row.getString("basis"),
                        cause == null ? null : new EffectId(cause)),
                row.getString("state").equals("CONFIRMED"),
                readIn == null ? null : new DocumentId(readIn));
    }
}
