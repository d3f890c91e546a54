package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Anchors of the articles of a document, and of those of what it was issued with. */
final class OwnArticles {
    private OwnArticles() {}

    /** In order, each with its khoản where these are counted without a gap. */
    static List<String> of(LegalStructure structure) {
        var clauses = new LinkedHashMap<String, List<String>>();
        for (var one : structure.provisions()) {
            if (AnnexedText.isForm(one.key())) continue;
            if (one.level() == Level.ARTICLE) clauses.put(one.key(), new ArrayList<>());
            int above = one.key().lastIndexOf("__");
            var article = one.level() == Level.CLAUSE && above > 0
                    ? clauses.get(one.key().substring(0, above))
                    : null;
            if (article != null) article.add(one.key());
        }
        var all = new ArrayList<String>();
        clauses.forEach((article, its) -> {
            all.add(article);
            if (areCounted(article, its)) all.addAll(its);
        });
        return all;
    }

    /** Where a number is missing, a khoản was not read: the article must not end with the others. */
    private static boolean areCounted(String article, List<String> clauses) {
        return clauses.size() > 1
                && IntStream.range(0, clauses.size())
                        .allMatch(i -> clauses.get(i).equals(article + "__khoan_" + (i + 1)));
    }
}
