package vn.vankho.legal.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.queue.WaitingQueries.SentencePlace;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.ReadPages;

/** Places in a text by the name under which a screen asks for them: a field of the head, or an act. */
final class SourcePlaces {
    /** So much of a sentence has to stand at its place. */
    private static final int ENOUGH = 24;

    private SourcePlaces() {}

    static Map<String, Evidence> of(List<String> pages, List<FieldEvidence> fields, List<SentencePlace> sentences) {
        var places = new LinkedHashMap<String, Evidence>();
        fields.forEach(field -> {
            places.put(field.place(), field.at());
            places.putIfAbsent(field.field().name(), field.at());
        });
        var read = ReadPages.of(pages);
        sentences.forEach(sentence -> place(read, sentence).ifPresent(at -> places.put(name(sentence.relation()), at)));
        return places;
    }

    static String name(RelationId relation) {
        return "act-" + relation.value();
    }

    /** The text may have been read anew since: a place where other words stand is none. */
    private static Optional<Evidence> place(ReadPages read, SentencePlace sentence) {
        int from = sentence.from();
        int until = Math.min(sentence.until(), read.text().length());
        if (from < 0 || from >= until) return Optional.empty();
        var there = words(read.text().substring(from, until));
        var said = words(sentence.sentence());
        int same = Math.min(ENOUGH, Math.min(there.length(), said.length()));
        return there.regionMatches(true, 0, said, 0, same) ? Optional.of(read.place(from, until)) : Optional.empty();
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
