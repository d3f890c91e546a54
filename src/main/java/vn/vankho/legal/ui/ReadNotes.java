package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Below each field of a head how sure its reading is, and on which page it stands. */
final class ReadNotes {
    private ReadNotes() {}

    /** @param source of what no file says: another register that the text came in with */
    static void show(HeaderForm form, List<FieldEvidence> evidence, Optional<SourceStatement> source) {
        var elsewhere = source.map(row -> Say.text(
                        "legal.evidence.row", String.valueOf(row.row()), row.register() == null ? "–" : row.register()))
                .orElseGet(() -> Say.text("legal.evidence.elsewhere"));
        for (var field : HeaderField.values()) form.note(field, note(field, form, evidence, elsewhere));
        form.noteOthers(body -> note(FieldEvidence.of(evidence, HeaderField.ISSUER, body), elsewhere));
    }

    /** What the field is called. */
    static String label(HeaderField field) {
        return Say.text(
                switch (field) {
                    case NUMBER -> "legal.column.number";
                    case TYPE -> "legal.column.type";
                    case ISSUER -> "legal.column.issuer";
                    case ISSUED_ON -> "legal.column.issuedOn";
                    case TITLE -> "legal.column.title";
                    case SIGNATORY -> "legal.facts.signatory";
                    case EFFECTIVE_FROM -> "legal.column.effectiveFrom";
                    case TERM -> "legal.effect.TERM";
                    case FIELD -> "legal.facts.field";
                    case SHORTENED -> "legal.facts.shortened";
                });
    }

    /** The first field that needs eyes: not found, or read without support. */
    static HeaderField first(HeaderForm form, List<FieldEvidence> evidence) {
        return Arrays.stream(HeaderField.values())
                .filter(field -> field != HeaderField.TERM && field != HeaderField.SHORTENED)
                // a text that belongs to no field in particular needs none
                .filter(field -> form.isEmpty(field) && field != HeaderField.FIELD
                        || evidence.stream().anyMatch(one -> one.field() == field && one.isDoubtful()))
                .findFirst()
                .orElse(HeaderField.NUMBER);
    }

    private static @Nullable Component note(
            HeaderField field, HeaderForm form, List<FieldEvidence> evidence, String elsewhere) {
        var place = FieldEvidence.of(evidence, field, field == HeaderField.ISSUER ? form.firstIssuer() : null);
        if (form.isEmpty(field) && field == HeaderField.SHORTENED) return null;
        if (form.isEmpty(field) && field == HeaderField.FIELD)
            return new Badge(Say.text("legal.evidence.noField"), Badge.Tone.PLAIN);
        if (form.isEmpty(field)) return new Badge(Say.text("legal.evidence.missing"), Badge.Tone.WARN);
        return note(place, elsewhere);
    }

    private static Component note(Optional<FieldEvidence> place, String elsewhere) {
        if (place.isEmpty()) return new Badge(elsewhere, Badge.Tone.PLAIN);
        var sure = place.get().isSure();
        var badge = new Badge(
                Say.text(sure ? "legal.evidence.sure" : "legal.evidence.look"),
                sure ? Badge.Tone.GOOD : Badge.Tone.WARN);
        return new Span(
                badge,
                new Span(" "
                        + Say.text(
                                "legal.evidence.share",
                                Math.round(place.get().confidence() * 100),
                                place.get().at().page())));
    }
}
