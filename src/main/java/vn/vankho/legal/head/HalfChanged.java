package vn.vankho.legal.head;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.AnnexedPlaces;
import vn.vankho.legal.effect.Scope;

/** Luật 64/2025/QH15 Điều 8 khoản 4: a text of which more than half of the articles change is to be replaced. */
public final class HalfChanged {
    /** What changes the wording of an older text. */
    public static final Set<RelationKind> BY = Set.of(RelationKind.AMENDS, RelationKind.REPEALS);

    private HalfChanged() {}

    /** @param provisions of it that another text changes */
    public static List<LegalWarning> of(LegalDocument older, Set<String> provisions) {
        var all = older.articles().stream().filter(Scope::isArticle).toList();
        var meant = provisions.stream().flatMap(one -> articles(one, older)).toList();
        // of a decision that only puts a Quy chế into force, that is the text which changes
        var annexes =
                all.stream().collect(Collectors.groupingBy(AnnexedPlaces::annex, TreeMap::new, Collectors.toList()));
        annexes.remove("");
        return Stream.concat(annexes.values().stream(), Stream.of(all))
                .flatMap(articles -> of(articles, meant, older.header()))
                .limit(1)
                .toList();
    }

    /** Of a Chương those it was issued with. */
    private static Stream<String> articles(String named, LegalDocument older) {
        var place = older.contents().meant(named, false);
        var held = older.contents().articles(place, Set.of());
        return held.isEmpty() ? Stream.of(place) : held.stream();
    }

    private static Stream<LegalWarning> of(List<String> articles, List<String> provisions, LegalHeader older) {
        long changed = articles.stream()
                .filter(article -> provisions.stream().anyMatch(one -> Scope.isIn(one, article)))
                .count();
        return changed * 2 > articles.size()
                ? Stream.of(LegalWarning.of("legal.warning.half", changed, articles.size(), older.name()))
                : Stream.of();
    }
}
