package vn.vankho.legal.effect;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A decision and the Quy định that it was issued with both have a Điều 1 (Nghị định 78/2025/NĐ-CP, Điều 63 khoản 4). Whoever acts on an article of
 * the latter may leave it out ("Điều 12 Quyết định số …"), or call it otherwise than its title does: where the text has one such place only,
 * that is meant. What cannot be told stays a part that nobody has read, and never becomes the whole.
 */
public final class AnnexedPlaces {
    private static final String ARTICLE = "dieu_";
    /** Contracts in forms have articles, too, and are acted upon as a whole. */
    private static final Pattern FORM = Pattern.compile("(?:phu_luc|bieu_mau|danh_muc|mau).*");

    /** What a decision is issued with and has articles of its own; one of these is taken for another, and a price list for none. */
    private static final Set<String> RULES =
            Set.of("quy_che", "quy_ddinh", "quy_trinh", "quy_tac", "ddieu_le", "noi_quy", "the_le");

    private static final Pattern INSERTED = Pattern.compile("(dieu_\\d+)[a-z]+\\d*");

    private AnnexedPlaces() {}

    /**
     * @param named as an act names it
     * @param articles that the text was issued with, or all its places
     * @param added it may not have been there before: the article behind the last one is new
     * @return the place that is meant; as it is named where the text has it, or several might be meant
     */
    public static String meant(String named, Collection<String> articles, boolean added) {
        if (articles.contains(named) || Scope.holders(named).stream().anyMatch(articles::contains)) return named;
        int at = article(named);
        boolean holds = at < 0 && articles.stream().anyMatch(one -> Scope.isIn(one, named));
        if (holds || FORM.matcher(named).matches()) return named;
        var annexes = articles.stream()
                .filter(one -> article(one) > 0)
                .map(AnnexedPlaces::part)
                .filter(part -> !FORM.matcher(part).matches())
                .distinct()
                .toList();
        if (at < 0)
            return isOnly(annexes, named) && !named.contains("__")
                    ? annexes.getFirst().replaceFirst("__$", "")
                    : named;
        var part = named.substring(0, at);
        var place = named.substring(at);
        // of what was issued with it in another file nothing is known: its Điều 1 is not that of the decision
        if (!part.isEmpty()) return isOnly(annexes, part) ? annexes.getFirst() + place : named;
        var article = INSERTED.matcher(place.split("__", 2)[0]).replaceFirst("$1");
        if (articles.contains(article)) return named;
        if (added && articles.stream().anyMatch(before(article)::equals)) return named;
        var having =
                annexes.stream().filter(one -> articles.contains(one + article)).toList();
        return having.size() == 1 ? having.getFirst() + place : named;
    }

    /** Whether what a Chương is named with may be what it was issued with in the text. @param named and {@code there} end below it; or are empty */
    static boolean mayBe(String named, String there) {
        if (there.isEmpty()) return false;
        boolean form = FORM.matcher(there).matches();
        if (named.equals("phu_luc__")) return there.startsWith("phu_luc_");
        return !form && (named.isEmpty() || isOfRules(named) && isOfRules(there));
    }

    /** Where an article lies: "quy_che", or nothing where it is of the text itself. */
    public static String annex(String article) {
        return part(article).replaceFirst("__$", "");
    }

    /** Whether nothing else can be meant by the name of an annex. */
    private static boolean isOnly(List<String> annexes, String named) {
        return annexes.size() == 1 && isOfRules(annexes.getFirst()) && isOfRules(named);
    }

    private static boolean isOfRules(String part) {
        return RULES.contains(part.split("__", 2)[0]);
    }

    /** Where the article begins in a place; below 0: nowhere. Điều lệ ("ddieu_le") is none. */
    private static int article(String place) {
        if (place.startsWith(ARTICLE)) return 0;
        int below = place.indexOf("__" + ARTICLE);
        return below < 0 ? below : below + 2;
    }

    /** "quy_che__" of "quy_che__dieu_5". */
    private static String part(String place) {
        return place.substring(0, article(place));
    }

    private static String before(String article) {
        var number = article.substring(ARTICLE.length());
        return number.matches("\\d{1,4}") ? ARTICLE + (Integer.parseInt(number) - 1) : "";
    }
}
