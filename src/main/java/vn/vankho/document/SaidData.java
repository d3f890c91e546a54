package vn.vankho.document;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a document, laid over what is said of it now: the machine may have read something between the look and the word.
 *
 * @param said the fields the person spoke of
 * @param seen what the person saw before, or null where the fields were named one by one
 */
record SaidData(
        DocumentData data, Set<String> said, @Nullable DocumentData seen) {
    static SaidData of(DocumentData data, Set<String> said) {
        return new SaidData(data, said, null);
    }

    /** Of a form that shows all fields. */
    static SaidData seen(DocumentData seen, DocumentData data) {
        return new SaidData(data, DataChanges.fields(), seen);
    }

    /** The fields that count as said: nobody has confirmed what came after the look. */
    Set<String> fields(DocumentData now) {
        if (seen == null) return said;
        var fields = new HashSet<>(said);
        var since = new HashSet<>(DataChanges.different(seen, now));
        since.removeAll(DataChanges.different(seen, data));
        fields.removeAll(since);
        return fields;
    }

    DocumentData over(DocumentData now) {
        var fields = fields(now);
        return new DocumentData(
                fields.contains("kind") ? data.kind() : now.kind(),
                fields.contains("title") ? data.title() : now.title(),
                fields.contains("number") ? data.number() : now.number(),
                fields.contains("typeName") ? data.typeName() : now.typeName(),
                fields.contains("issuer") ? data.issuer() : now.issuer(),
                fields.contains("issuedOn") ? data.issuedOn() : now.issuedOn(),
                fields.contains("effectiveFrom") ? data.effectiveFrom() : now.effectiveFrom(),
                fields.contains("ceasedOn") ? data.ceasedOn() : now.ceasedOn(),
                fields.contains("field") ? data.field() : now.field(),
                fields.contains("unit") ? data.unit() : now.unit(),
                fields.contains("tags") ? data.tags() : now.tags(),
                fields.contains("access") ? data.access() : now.access(),
                fields.contains("readerUnits") ? data.readerUnits() : now.readerUnits(),
                fields.contains("readerPeople") ? data.readerPeople() : now.readerPeople());
    }
}
