package vn.vankho.legal.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.queue.WaitingQueries.OwnSentence;
import vn.vankho.legal.queue.WaitingQueries.SentencePlace;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.LedSentence;
import vn.vankho.legal.recognition.ReadPages;

/** Places in a text by the name under which a screen asks for them: a field of the head, or an act. */
final class SourcePlaces {
    /** So much of a sentence has to stand at its place. */
    private static final int ENOUGH = 24;

    private static final String ACT = "act-", EVENT = "event-";
    private static final int FIRST_WORDS = 16;
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    private SourcePlaces() {}

    static Map<String, Evidence> of(
            List<String> pages, List<FieldEvidence> fields, List<SentencePlace> sentences, List<OwnSentence> own) {
        var places = new LinkedHashMap<String, Evidence>();
        fields.forEach(field -> {
            places.put(field.place(), field.at());
            places.putIfAbsent(field.field().name(), field.at());
        });
        var read = ReadPages.of(pages);
        sentences.forEach(sentence -> place(read, sentence).ifPresent(at -> places.put(name(sentence.relation()), at)));
        own.forEach(one -> place(read, one.sentence()).ifPresent(at -> places.put(name(one.event()), at)));
        return places;
    }

    static String name(EffectId event) {
        return EVENT + event.value();
    }

    /** Wherever its first words stand: quotations further on are left out where sentences are read. */
    private static Optional<Evidence> place(ReadPages read, String sentence) {
        var first = words(sentence).split(" ");
        if (first[0].isEmpty()) return Optional.empty();
        var begin = Stream.of(first).limit(FIRST_WORDS).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        var there = Pattern.compile("(?<![\\p{L}\\p{N}])" + begin).matcher(read.text());
        if (!there.find()) return Optional.empty();
        int until = Math.min(
                Math.max(there.end(), there.start() + sentence.length()),
                read.text().length());
        return Optional.of(read.place(there.start(), until));
    }

    static boolean isOfSentence(String name) {
        return name.startsWith(ACT) || name.startsWith(EVENT);
    }

    static String name(RelationId relation) {
        return ACT + relation.value();
    }

    /** The text may have been read anew since: a place where other words stand is none. */
    private static Optional<Evidence> place(ReadPages read, SentencePlace sentence) {
        int from = sentence.from();
        int until = Math.min(sentence.until(), read.text().length());
        if (from < 0 || from >= until) return Optional.empty();
        var there = words(read.text().substring(from, until));
        var said = words(LedSentence.own(sentence.sentence()));
        int same = Math.min(ENOUGH, Math.min(there.length(), said.length()));
        return there.regionMatches(true, 0, said, 0, same) ? Optional.of(read.place(from, until)) : Optional.empty();
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
