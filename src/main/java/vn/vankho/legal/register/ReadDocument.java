package vn.vankho.legal.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.recognition.HeaderField;

/**
 * What was read in a version of a document, for the register to take in as proposals.
 *
 * @param articles anchors of all its articles, in order, and of khoản as far as known; empty: the text has none
 * @param divisions articles of each Phần, Chương and Mục by its anchor
 * @param effectSentence what the day of effect rests on, or empty
 * @param places where the fields of its head stand in the text
 * @param doubtful numbers in its text that look misprinted
 */
public record ReadDocument(
        DocumentId document,
        VersionId version,
        LegalHeader header,
        String effectSentence,
        List<String> articles,
        Map<String, List<String>> divisions,
        List<ReadRelation> relations,
        List<FieldEvidence> places,
        List<String> doubtful) {
    private static final int MISSING = 2, ODD_NUMBER = 3;

    public ReadDocument {
        articles = List.copyOf(articles);
        divisions = Map.copyOf(divisions);
        relations = List.copyOf(relations);
        places = List.copyOf(places);
        doubtful = List.copyOf(doubtful);
    }

    /** Of which no places are known. */
    public ReadDocument(
            DocumentId document,
            VersionId version,
            LegalHeader header,
            String effectSentence,
            List<String> articles,
            List<ReadRelation> relations) {
        this(document, version, header, effectSentence, articles, Map.of(), relations, List.of(), List.of());
    }

    /**
     * @param target what the text says of the other document
     * @param named the same in its own words, as it will be shown
     * @param from and {@code until}: characters of the text that the sentence covers
     * @param confidence 0 to 1
     */
    public record ReadRelation(
            RelationData data, LegalHeader target, String named, int from, int until, float confidence) {}

    /** A field that others have said rests on no words of the text. */
    ReadDocument headed(LegalHeader other) {
        var its = Objects.equals(other.field(), header.field())
                ? places
                : places.stream()
                        .filter(place -> place.field() != HeaderField.FIELD)
                        .toList();
        return new ReadDocument(
                document, version, other, effectSentence, articles, divisions, relations, its, doubtful);
    }

    /** How much a person has to look at: what is missing of the head counts more than what was read without support. */
    int doubts() {
        int missing = (int)
                Stream.of(header.number(), header.typeName(), header.issuer(), header.issuedOn(), header.signatory())
                        .filter(Objects::isNull)
                        .count();
        long unsure = places.stream().filter(FieldEvidence::isDoubtful).count();
        int odd = Suspicions.of(header).isPresent() ? ODD_NUMBER : 0;
        return MISSING * missing + (int) unsure + odd + (header.title().isEmpty() ? MISSING : 0);
    }

    Set<String> readFields() {
        return header.saidFields();
    }
}
