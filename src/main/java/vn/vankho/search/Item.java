package vn.vankho.search;

import java.util.List;

/**
 * One thing a document must have to match: a word, or an abbreviation in any of its readings.
 *
 * @param readings alternatives, each a list of folded words that must all be there
 */
record Item(List<List<String>> readings) {
    static Item word(String folded) {
        return new Item(List.of(List.of(folded)));
    }
}
