package vn.vankho.legal.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure;

/**
 * What a text was issued with: its provisions, and which articles each of its Phần, Chương and Mục holds. An act names "Chương II"; which articles
 * that are is said by the text, and by what was added to it until that day.
 *
 * @param provisions anchors of its articles, and of khoản as far as known; empty: not known
 * @param divisions articles by the anchor of what holds them ({@link LegalStructure#divisions}); none: a part without articles
 */
public record Contents(Set<String> provisions, Map<String, List<String>> divisions) {
    public static final Contents UNKNOWN = new Contents(Set.of(), Map.of());

    private static final String BELOW = "__";
    /** The same heading twice: which of them is meant nobody can say. */
    private static final String AGAIN = "__lan_";

    private static final Pattern ARTICLE =
            Pattern.compile("(?<part>(?:.*__)?)dieu_(?<number>\\d+)(?<behind>[a-z]*\\d*)");

    public Contents {
        provisions = Set.copyOf(provisions);
        divisions = Map.copyOf(divisions);
    }

    /** Of a text of which no chapters are known. */
    public static Contents of(Collection<String> provisions) {
        return new Contents(Set.copyOf(provisions), Map.of());
    }

    /** How many articles are known. */
    public long articles() {
        return provisions.stream().filter(Scope::isArticle).count();
    }

    /** Whether a place is a Phần, Chương or Mục, and nothing in it. */
    public static boolean isDivision(String place) {
        return LegalStructure.isDivision(place);
    }

    /**
     * The place that is meant by a name. A Chương may be named without its Phần, or without what it was issued with, where only one fits.
     *
     * @param added it may not have been there before
     */
    public String meant(String named, boolean added) {
        if (!isDivision(named)) return AnnexedPlaces.meant(named, provisions, added);
        var one = division(named);
        return one == null ? named : one;
    }

    /** The Phần, Chương or Mục of this text that is meant; null where it has none such, or several. */
    public @Nullable String division(String named) {
        if (divisions.isEmpty() || !isDivision(named)) return null;
        var annex = annex(named);
        var steps = List.of(named.substring(annex.length()).split(BELOW));
        var fitting = divisions.keySet().stream()
                .filter(one -> holds(
                        List.of(one.substring(annex(one).length())
                                .replaceFirst(AGAIN + "\\d+$", "")
                                .split(BELOW)),
                        steps))
                .toList();
        var near = fitting.stream().filter(one -> annex(one).equals(annex)).toList();
        if (near.isEmpty())
            near = fitting.stream()
                    .filter(one -> AnnexedPlaces.mayBe(annex, annex(one)))
                    .toList();
        var exact = near.stream().filter(named::equals).toList();
        boolean again = near.stream().anyMatch(one -> one.contains(AGAIN));
        if (!again && exact.size() == 1) return named;
        return near.size() == 1 ? near.getFirst() : null;
    }

    /** In order, what was added among them. @param added anchors of articles that others added to the text */
    public List<String> articles(String division, Collection<String> added) {
        var held = divisions.getOrDefault(division, List.of());
        if (held.isEmpty()) return held;
        var in = held.stream().map(Contents::part).collect(Collectors.toSet());
        var later = added.stream()
                .map(one -> AnnexedPlaces.meant(one, provisions, true))
                .filter(one -> Scope.isArticle(one) && !provisions.contains(one) && in.contains(part(one)))
                .filter(one -> held.contains(before(one)));
        return Stream.concat(held.stream(), later)
                .distinct()
                .sorted(Comparator.comparing(Contents::part).thenComparing(ORDER))
                .toList();
    }

    /**
     * What an event is about, in the places of this text. A Chương is its articles as they stand when the event holds; to what is added to a
     * Chương its articles are nothing.
     *
     * @param added what others added to the text before
     */
    Scope in(Scope named, EffectKind kind, Collection<String> added) {
        if (named.provisions().isEmpty() || provisions.isEmpty() && divisions.isEmpty()) return named;
        var all = new TreeSet<String>();
        for (var one : named.provisions()) {
            var place = meant(one, kind == EffectKind.SUPPLEMENTED);
            var articles =
                    kind == EffectKind.SUPPLEMENTED || !isDivision(place) ? List.<String>of() : articles(place, added);
            if (articles.isEmpty()) all.add(place);
            else all.addAll(articles);
        }
        return new Scope(false, all);
    }

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Contents::number).thenComparing(Contents::behind);

    /** The article as issued behind which it was put in: Điều 6 of Điều 6a. */
    private String before(String added) {
        return provisions.stream()
                .filter(one -> Scope.isArticle(one) && part(one).equals(part(added)) && ORDER.compare(one, added) < 0)
                .max(ORDER)
                .orElse("");
    }

    /** Whether all steps that are named are there in their order, the last one last. */
    private static boolean holds(List<String> steps, List<String> named) {
        if (!steps.getLast().equals(named.getLast())) return false;
        int found = 0;
        for (var step : steps) if (found < named.size() && step.equals(named.get(found))) found++;
        return found == named.size();
    }

    /** "quy_che__" of "quy_che__chuong_2". */
    private static String annex(String division) {
        var steps = new ArrayList<String>();
        for (var step : division.split(BELOW)) {
            if (isDivision(step)) break;
            steps.add(step + BELOW);
        }
        return String.join("", steps);
    }

    private static String part(String article) {
        var found = ARTICLE.matcher(article);
        return found.matches() ? found.group("part") : article;
    }

    private static int number(String article) {
        var found = ARTICLE.matcher(article);
        return found.matches() && found.group("number").length() < 6 ? Integer.parseInt(found.group("number")) : 0;
    }

    private static String behind(String article) {
        var found = ARTICLE.matcher(article);
        return found.matches() ? found.group("behind") : "";
    }
}
