package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * What is compared as one: an article with all it holds, the heading of a chapter, an annex, or what stands above the first of them.
 *
 * @param words all words in small letters, to tell how like two of them are
 */
record Unit(String key, List<Passage> passages, Set<String> words) {
    static List<Unit> of(List<Passage> passages) {
        var units = new ArrayList<Unit>();
        for (var passage : passages) {
            if (units.isEmpty() || begins(passage))
                units.add(new Unit(passage.key(), new ArrayList<>(), new HashSet<>()));
            units.getLast().passages().add(passage);
            for (var word : passage.text().split(" "))
                units.getLast().words().add(word.toLowerCase(java.util.Locale.ROOT));
        }
        return units;
    }

    static boolean begins(Passage passage) {
        var head = passage.head();
        return head != null && (head.level().compareTo(Level.ARTICLE) <= 0 || head.level() == Level.APPENDIX);
    }

    /** 0 nothing in common, 1 the same words. */
    double likeness(Unit other) {
        if (words.isEmpty() || other.words.isEmpty()) return 0;
        var smaller = words.size() < other.words.size() ? words : other.words;
        var larger = smaller == words ? other.words : words;
        long common = smaller.stream().filter(larger::contains).count();
        return 2.0 * common / (words.size() + other.words.size());
    }
}
