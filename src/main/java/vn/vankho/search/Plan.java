package vn.vankho.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Citation;
import vn.vankho.vietnamese.NumberQuery;

/**
 * How a query is understood. Every stage that applies is run: number, citation, title, text.
 *
 * @param number the document number it names, or null
 * @param places provisions it names
 * @param items what a document must have, and the share of them, weighed by rarity, that suffices
 * @param typed the words as typed (slips repaired), then other readings of them: diacritics given back, abbreviations
 * @param unmarked typed without any diacritics
 * @param phrases word sequences that must stand so, each word in its possible spellings
 * @param excluded the same, must not occur
 * @param didYouMean the spelling meant, or null
 */
record Plan(
        QueryText text,
        @Nullable NumberQuery number,
        List<Citation> places,
        List<Item> items,
        float required,
        List<Sequence> readings,
        boolean unmarked,
        List<List<List<String>>> phrases,
        List<List<List<String>>> excluded,
        @Nullable String didYouMean) {
    Sequence typed() {
        return readings.getFirst();
    }

    boolean asksForSomething() {
        return hasWords() || number != null || !phrases.isEmpty() || !excluded.isEmpty();
    }

    /** Not "nghị định 15 ngày làm việc", where the number may be no number of a document. */
    boolean isNumberAlone() {
        return number != null && number.rest().isBlank();
    }

    /** The words as they were meant: slips repaired, diacritics given back, without quotes and without what excludes. */
    String meant() {
        return ((didYouMean == null ? text.plain() : didYouMean) + " " + String.join(" ", text.phrases())).strip();
    }

    boolean hasWords() {
        return !items.isEmpty();
    }
}
