package vn.vankho.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.statement.PartReason;
import vn.vankho.shared.Sql;

/** Reads the rows of this room's tables. */
public final class LegalRows {
    /** Of {@code legal_document l}. */
    public static final String DOCUMENT = """
            l.id, l.document_id, l.number, l.type_name, l.title, l.issuers, l.signatory, l.capacity, l.issued_on, l.effective_from, l.field, l.shortened,
            l.normative, l.normative_reason, l.normative_why, l.effect_sentence, l.read_fields, l.articles, l.divisions, l.state, l.revision
            """;

    /** The same for whoever sees the entry, of {@code d}: its file, and what was read there, only with the file. */
    public static final String SEEN = DOCUMENT.replace(
                    "l.document_id", "case when " + VisibleLegal.FILE_SEEN + " then l.document_id end as document_id")
            .replace("l.effect_sentence", open("effect_sentence"));

    private static final Pattern MAY_NAME_DIVISIONS = Pattern.compile("(?iu)ch[ưu][ơo]ng|m[ụu]c|ph[ầa]n");

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
                contents(row),
                HeaderState.valueOf(row.getString("state")),
                row.getInt("revision"));
    }

    /** Of the columns {@code articles} and {@code divisions}. */
    public static Contents contents(ResultSet row) throws SQLException {
        var divisions = new HashMap<String, List<String>>();
        for (var division : Sql.strings(row, "divisions")) {
            var names = division.split(" ");
            divisions.put(names[0], List.of(names).subList(1, names.length));
        }
        return new Contents(Set.copyOf(Sql.strings(row, "articles")), divisions);
    }

    /** A value of the column {@code divisions}: each Chương with its articles. */
    public static String[] divisions(Map<String, List<String>> divisions) {
        return divisions.entrySet().stream()
                .map(one -> one.getKey() + " " + String.join(" ", one.getValue()))
                .map(String::strip)
                .toArray(String[]::new);
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LegalDocumentId legal(ResultSet row, String column) throws SQLException {
        var id = Sql.uuid(row, column);
        return id == null ? null : new LegalDocumentId(id);
    }

    public static Scope scope(ResultSet row) throws SQLException {
        if (row.getBoolean("whole")) return Scope.WHOLE;
        var named = new HashSet<>(Sql.strings(row, "provisions"));
        // events are never changed: a Chương was no place when the older ones were recorded
        var said = row.getString("provisions_said");
        if (MAY_NAME_DIVISIONS.matcher(said).find())
            RelationData.anchors(said).stream().filter(Contents::isDivision).forEach(named::add);
        return new Scope(false, named);
    }

    /** Of {@code legal_relation}: what one text does to another. */
    public static RelationData said(ResultSet row) throws SQLException {
        return new RelationData(
                RelationKind.valueOf(row.getString("kind")),
                row.getString("provisions_said"),
                !row.getBoolean("whole"),
                day(row, "from_day"),
                day(row, "until_day"),
                row.getString("sentence"));
    }

    /** Of {@code effect_interval}, its open ends as null. */
    public static StatusInterval interval(ResultSet row) throws SQLException {
        return new StatusInterval(
                day(row, "from_day"), day(row, "to_day"), Set.copyOf(EffectStatus.parted(row.getString("statuses"))));
    }

    /** Places that a list announces to have ended and whose words were amended, by its own reason: a copy of that is kept nowhere. */
    static Set<String> reworded(EffectKind kind, String provisions, @Nullable String reason) {
        return kind != EffectKind.ANNOUNCED_CEASED || provisions.isBlank() || reason == null
                ? Set.of()
                : PartReason.reworded(provisions, reason);
    }

    /** The same of places that were repealed or replaced. */
    static Set<String> repealed(EffectKind kind, String provisions, @Nullable String reason) {
        return kind != EffectKind.ANNOUNCED_CEASED || provisions.isBlank() || reason == null
                ? Set.of()
                : PartReason.repealed(provisions, reason);
    }

    /** Of {@code effect_event}. */
    public static RecordedEffect recorded(ResultSet row, int no) throws SQLException {
        var kind = EffectKind.valueOf(row.getString("kind"));
        return new RecordedEffect(
                kind,
                row.getObject("on_day", LocalDate.class),
                scope(row),
                day(row, "until_day"),
                row.getString("state").equals("CONFIRMED"),
                Sql.required(row, "recorded_at"),
                Sql.instant(row, "retracted_at"),
                reworded(kind, row.getString("provisions_said"), row.getString("sentence")),
                repealed(kind, row.getString("provisions_said"), row.getString("sentence")));
    }
}
