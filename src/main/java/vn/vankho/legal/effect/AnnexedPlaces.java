package vn.vankho.legal.effect;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A decision and the Quy định that it was issued with both have a Điều 1 (Nghị định 78/2025/NĐ-CP, Điều 63 khoản 4). Whoever acts on an article of
 * the latter may leave it out ("Điều 12 Quyết định số …"), or call it otherwise than its title does: where the text has one such place only,
 * that is meant.
 */
public final class AnnexedPlaces {
    private static final String ARTICLE = "dieu_";
    /** Contracts in forms have articles, too, and are acted upon as a whole. */
    private static final Pattern FORM = Pattern.compile("(?:phu_luc|bieu_mau|danh_muc|mau).*");

    private static final Pattern INSERTED = Pattern.compile("(dieu_\\d+)[a-z]+\\d*");

    private AnnexedPlaces() {}

    /** The same of all that an event names. */
    public static Scope in(Scope named, EffectKind kind, Collection<String> articles) {
        if (articles.isEmpty() || named.provisions().isEmpty()) return named;
        boolean added = kind == EffectKind.SUPPLEMENTED;
        return new Scope(
                false,
                named.provisions().stream()
                        .map(one -> meant(one, articles, added))
                        .collect(Collectors.toSet()));
    }

    /**
     * @param named as an act names it
     * @param articles that the text was issued with, or all its places
     * @param added it may not have been there before: the article behind the last one is new
     * @return the place that is meant; as it is named where the text has it, or several might be meant
     */
    public static String meant(String named, Collection<String> articles, boolean added) {
        if (articles.contains(named) || Scope.holders(named).stream().anyMatch(articles::contains)) return named;
        int at = named.indexOf(ARTICLE);
        boolean holds = at < 0 && articles.stream().anyMatch(one -> Scope.isIn(one, named));
        if (holds || FORM.matcher(named).matches()) return named;
        var parts = articles.stream()
                .filter(one -> one.contains(ARTICLE))
                .map(AnnexedPlaces::part)
                .filter(part -> !FORM.matcher(part).matches())
                .collect(Collectors.toSet());
        var annexes = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (at < 0)
            return annexes.size() == 1 && !named.contains("__")
                    ? annexes.getFirst().replaceFirst("__$", "")
                    : named;
        var part = named.substring(0, at);
        var place = named.substring(at);
        // a text whose only articles are its own may be called annexed by those who act on it
        var others = part.isEmpty() ? annexes : annexes.isEmpty() ? List.copyOf(parts) : annexes;
        var article = INSERTED.matcher(place.split("__", 2)[0]).replaceFirst("$1");
        if (part.isEmpty() && articles.contains(article)) return named;
        if (part.isEmpty() && added && articles.stream().anyMatch(before(article)::equals)) return named;
        var having =
                others.stream().filter(one -> articles.contains(one + article)).toList();
        if (having.size() == 1) return having.getFirst() + place;
        boolean only = !part.isEmpty() && having.isEmpty() && others.size() == 1;
        return only ? others.getFirst() + place : named;
    }

    /** "quy_che__" of "quy_che__dieu_5". */
    private static String part(String place) {
        return place.substring(0, place.indexOf(ARTICLE));
    }

    private static String before(String article) {
        var number = article.substring(ARTICLE.length());
        return number.matches("\\d{1,4}") ? ARTICLE + (Integer.parseInt(number) - 1) : "";
    }
}
