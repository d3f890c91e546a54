package vn.vankho.legal.queue;

import java.util.List;
import java.util.Map;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.recognition.Evidence;

/**
 * The file a text was read of, and where in it what was read stands.
 *
 * @param pictures whether its pages can be looked at as pictures
 * @param scanned pages whose words were read off their pictures
 * @param fields of the head
 * @param places by field, by {@link #act} and by {@link #event}
 */
public record Source(
        DocumentId document,
        VersionId version,
        boolean pictures,
        List<Integer> scanned,
        SourceText text,
        List<FieldEvidence> fields,
        Map<String, Evidence> places) {
    public Source {
        scanned = List.copyOf(scanned);
        fields = List.copyOf(fields);
    }

    /** The name of the place of the sentence that an act rests on. */
    public static String act(RelationId relation) {
        return SourcePlaces.name(relation);
    }

    /** Whether a place is that of an act or an event, and of no field. */
    public static boolean isOfSentence(String place) {
        return SourcePlaces.isOfSentence(place);
    }

    /** The same of the sentence by which a text speaks of its own effect. */
    public static String event(EffectId event) {
        return SourcePlaces.name(event);
    }
}
