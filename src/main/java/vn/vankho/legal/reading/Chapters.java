package vn.vankho.legal.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.legal.effect.AnnexedPlaces;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;
import vn.vankho.vietnamese.LegalStructure;

/**
 * Phần, Chương and Mục in a text as it is shown: their articles, and the heading above them.
 *
 * @param keys anchors of the text
 */
record Chapters(Contents contents, Set<String> keys) {
    /** What an event is about in this text: of a Chương its heading and its articles. @param counted events of the text */
    Scope in(RecordedEffect effect, Collection<RecordedEffect> counted) {
        var scope = effect.scope();
        if (scope.provisions().stream().noneMatch(Contents::isDivision)) return scope;
        var all = new HashSet<>(effect.in(counted, contents).provisions());
        scope.provisions().stream()
                .map(contents::division)
                .filter(headings()::containsKey)
                .forEach(all::add);
        return new Scope(false, all);
    }

    /**
     * What an amending text says of a Chương, said of its places in this text: a repeal of its heading and of each article, anything else of its
     * heading.
     *
     * @param counted events of the text
     */
    Stream<Amendment> each(Amendment said, RecordedEffect effect, Collection<RecordedEffect> counted) {
        if (!Contents.isDivision(said.key())) return Stream.of(said);
        var named = effect.scope().provisions().stream()
                .filter(one -> one.equals(said.key()) || one.endsWith("__" + said.key()))
                .findFirst()
                .orElse(said.key());
        var division = contents.division(named);
        if (division == null) return unknown(said, effect);
        var heading = meant(division, false);
        var articles = said.kind() == Amendment.Kind.REPEAL
                ? contents.articles(division, RecordedEffect.addedBefore(effect.on(), counted))
                : List.<String>of();
        return Stream.concat(Stream.of(heading), articles.stream()).map(said::inChapter);
    }

    /** A new one: its articles are named, or it is as a whole. Whatever else is said of a Chương that is not known here is told as a gap. */
    private static Stream<Amendment> unknown(Amendment said, RecordedEffect effect) {
        boolean whole = effect.scope().provisions().stream().anyMatch(Contents::isDivision);
        var articles = whole || said.kind() != Amendment.Kind.ADD
                ? List.<Amendment>of()
                : said.articles().toList();
        return articles.isEmpty() ? Stream.of(said) : articles.stream();
    }

    /** The anchor in the text; a Chương is written there as its heading is. */
    String meant(String named, boolean added) {
        if (!Contents.isDivision(named)) return AnnexedPlaces.meant(named, keys, added);
        var division = contents.division(named);
        return division == null ? named : headings().getOrDefault(division, named);
    }

    /** Anchors of their headings in the text, by the anchors that count. */
    Map<String, String> headings() {
        var headings = new HashMap<String, String>();
        for (var key : keys) {
            var place = LegalStructure.place(key);
            if (contents.divisions().containsKey(place)) headings.put(place, key);
        }
        return headings;
    }
}
