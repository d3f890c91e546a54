package vn.vankho.search;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Citation;
import vn.vankho.vietnamese.NumberQuery;
import vn.vankho.vietnamese.VietnameseText;

/**
 * How a query is understood. Every stage that applies is run: number, citation, title, text.
 *
 * @param number the document number it names, or null
 * @param places provisions it names
 * @param items what a document must have, and the share of them, weighed by rarity, that suffices
 * @param typed the words as typed (slips repaired), then other readings of them: diacritics given back, abbreviations
 * @param unmarked typed without any diacritics
 * @param phrases word sequences that must stand so, in the order of those of the text
 * @param excluded the same, must not occur
 * @param didYouMean the spelling of the words meant, without phrases and what excludes; or null
 * @param beside the words beside the number as a query of their own, or null: numbers begin anew each year, and they say which is meant
 */
record Plan(
        QueryText text,
        @Nullable NumberQuery number,
        List<Citation> places,
        List<Item> items,
        float required,
        List<Sequence> readings,
        boolean unmarked,
        List<Phrase> phrases,
        List<Phrase> excluded,
        @Nullable String didYouMean,
        @Nullable Plan beside) {
    /** It travels in addresses. */
    private static final int MEANT = 400;

    Sequence typed() {
        return readings.getFirst();
    }

    boolean asksForSomething() {
        return hasWords() || number != null || !phrases.isEmpty() || !excluded.isEmpty();
    }

    /**
     * Neither its year is said nor was it typed whole: "nghị quyết 18", "Đề án 06". Then it is borne by one of each year and body, and may
     * be what people call one that nobody here bears.
     */
    boolean isNumberShort() {
        return number != null && number.year() == null && number.fullKey() == null;
    }

    /** The same where most of what is rare suffices. */
    Plan loosely() {
        return new Plan(
                text,
                number,
                places,
                items,
                (float) Planner.MOST,
                readings,
                unmarked,
                phrases,
                excluded,
                didYouMean,
                beside);
    }

    /** The same without some of what must stand so, as it was typed. */
    Plan without(List<String> quotations) {
        var others = IntStream.range(0, phrases.size())
                .filter(i -> !quotations.contains(text.phrases().get(i)))
                .mapToObj(phrases::get)
                .toList();
        return new Plan(
                text, number, places, items, required, readings, unmarked, others, excluded, didYouMean, beside);
    }

    /** Not "nghị định 15 ngày làm việc", where the number may be no number of a document. */
    boolean isNumberAlone() {
        return number != null && number.rest().isBlank();
    }

    /**
     * The words as they were meant: slips repaired, without what excludes, phrases in quotes behind the words; behind bars the same with
     * abbreviations in their other forms. Not of a number, where "QĐ-UBND" does not ask for those words. Diacritics that were only guessed
     * are no word of the person's: the text that is opened says which are meant.
     */
    String meant() {
        var plain = didYouMean == null || unmarked && onlyMarks(didYouMean) ? text.plain() : didYouMean;
        var words = Stream.concat(Stream.of(plain), text.phrases().stream().map(phrase -> "\"" + phrase + "\""))
                .collect(Collectors.joining(" "))
                .strip();
        if (number != null) return words;
        var all = new StringBuilder(words);
        var seen = new HashSet<>(List.of(List.of(typed().folded())));
        for (var reading : readings) {
            if (!seen.add(List.of(reading.folded()))) continue;
            var other = String.join(" ", reading.exact());
            if (all.length() + other.length() > MEANT) break;
            all.append(" | ").append(other);
        }
        return all.toString();
    }

    private boolean onlyMarks(String other) {
        return List.of(Words.of(VietnameseText.normalise(other)).folded()).equals(List.of(typed().folded()));
    }

    boolean hasWords() {
        return !items.isEmpty();
    }
}
