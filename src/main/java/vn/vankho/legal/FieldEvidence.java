package vn.vankho.legal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.recognition.Recognised;

/**
 * Where in its file a field of the head stands.
 *
 * @param confidence which share of such readings is right, 0 to 1
 * @param body of several issuing bodies the one that stands there; null: the field has one value
 */
public record FieldEvidence(
        HeaderField field,
        Evidence at,
        float confidence,
        @Nullable String body) {
    public FieldEvidence(HeaderField field, Evidence at, float confidence) {
        this(field, at, confidence, null);
    }

    /** Below it a person has to look: each thirtieth would be wrong. */
    private static final float SURE = .97f;

    public boolean isSure() {
        return confidence >= SURE;
    }

    /** Whether it counts among what a person has to look at: by its field nobody mistakes one text for another. */
    public boolean isDoubtful() {
        return field != HeaderField.FIELD && !isSure();
    }

    public static List<FieldEvidence> of(Recognised read) {
        return read.evidence().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> of(one.getKey(), one.getValue(), read))
                .toList();
    }

    private static Stream<FieldEvidence> of(HeaderField field, Evidence at, Recognised read) {
        var confidence = read.confidence(field);
        return field == HeaderField.ISSUER && !read.issuers().isEmpty()
                ? read.issuers().entrySet().stream()
                        .map(body -> new FieldEvidence(field, body.getValue(), confidence, body.getKey()))
                : Stream.of(new FieldEvidence(field, at, confidence));
    }

    /** Of a field, and of several bodies the one that is said. */
    public static Optional<FieldEvidence> of(List<FieldEvidence> all, HeaderField field, @Nullable String body) {
        return all.stream()
                .filter(one -> one.field() == field)
                .filter(one -> one.body() == null || one.body().equals(body))
                .findFirst();
    }

    /** The name under which a screen asks for its place. */
    public static String place(List<FieldEvidence> all, HeaderField field, @Nullable String body) {
        return of(all, field, body).map(FieldEvidence::place).orElse(field.name());
    }

    public String place() {
        return body == null ? field.name() : field.name() + "-" + Integer.toHexString(body.hashCode());
    }
}
