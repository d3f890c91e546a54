package vn.vankho.legal;

import java.util.List;
import java.util.Map;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.recognition.Recognised;

/**
 * Where in its file a field of the head stands.
 *
 * @param confidence which share of such readings is right, 0 to 1
 */
public record FieldEvidence(HeaderField field, Evidence at, float confidence) {
    /** Below it a person has to look: each thirtieth would be wrong. */
    private static final float SURE = .97f;

    public boolean isSure() {
        return confidence >= SURE;
    }

    public static List<FieldEvidence> of(Recognised read) {
        return read.evidence().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new FieldEvidence(one.getKey(), one.getValue(), read.confidence(one.getKey())))
                .toList();
    }
}
