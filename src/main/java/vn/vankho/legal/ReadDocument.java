package vn.vankho.legal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;

/**
 * What was read in a version of a document, for the register to take in as proposals.
 *
 * @param articles anchors of all its articles, in order; empty: the text has none
 * @param effectSentence what the day of effect rests on, or empty
 */
public record ReadDocument(
        DocumentId document,
        VersionId version,
        LegalHeader header,
        String effectSentence,
        List<String> articles,
        List<ReadRelation> relations) {
    public ReadDocument {
        articles = List.copyOf(articles);
        relations = List.copyOf(relations);
    }

    /**
     * @param target what the text says of the other document
     * @param named the same in its own words, as it will be shown
     * @param from and {@code until}: characters of the text that the sentence covers
     * @param confidence 0 to 1
     */
    public record ReadRelation(
            RelationData data, LegalHeader target, String named, int from, int until, float confidence) {}

    Set<String> readFields() {
        var fields = new java.util.TreeSet<String>();
        add(fields, "number", header.number());
        add(fields, "typeName", header.typeName());
        add(fields, "title", header.title().isEmpty() ? null : header.title());
        add(fields, "issuer", header.issuer());
        add(fields, "signatory", header.signatory());
        add(fields, "issuedOn", header.issuedOn());
        add(fields, "effectiveFrom", header.effectiveFrom());
        add(fields, "field", header.field());
        return fields;
    }

    private static void add(Set<String> fields, String name, @Nullable Object value) {
        if (value != null) fields.add(name);
    }
}
