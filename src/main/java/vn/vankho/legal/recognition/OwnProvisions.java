package vn.vankho.legal.recognition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Provisions of a document of which it says something itself, as a lawyer would cite them: "Khoản 2" of this article, a chapter with its articles. */
final class OwnProvisions {
    /** Names them; a sentence may say "quy định tại" ahead. */
    static final String WHAT =
            "(?:(?:Các|các)\\s+)?(?:(?:trường hợp\\s+)?(?:[Qq]uy định|[Nn]ội dung|[Cc]hính sách|[Mm]ức\\s\\p{L}+)(?:[^.;:“]{0,200}?\\s(?:tại|của))?\\s+)?"
                    + "(?<what>(?:(?:các\\s)?(?:[Đđ]iểm|[Kk]hoản|Điều|Chương|Mục|Phần|Phụ lục)\\s[^.;:“]{1,160}?))(?:\\s+(?:của\\s+)?(?:"
                    + Citations.OWN + ")\\s+này)?,?\\s+(?:thì\\s+)?";

    private static final Pattern THIS_ARTICLE = Pattern.compile("(?u)Điều này");
    private static final Pattern ARTICLE = Pattern.compile("(?u)\\s*Điều\\s+(?<n>\\d{1,3}[a-zđ]?)");
    private static final Pattern OTHER_TEXT =
            Pattern.compile("(?u)(?<!\\p{L})(?:" + Citations.TYPES + ")(?!\\p{L})(?!\\s+này)|(?:có|hết) hiệu lực");
    private static final Pattern CONTAINER =
            Pattern.compile("(?u)(?:Mục\\s+(?<section>[\\dIVX]+)\\s+)?Chương\\s+(?<chapter>[\\dIVX]+)");
    private static final Pattern BELOW_ARTICLE = Pattern.compile("(?u)^(?:[Đđ]iểm|[Kk]hoản)\\s(?!.*Điều\\s).*");

    private final Map<String, List<String>> articles = new LinkedHashMap<>();
    private final Set<String> several = new HashSet<>();
    private final String behind;
    private String article = "";

    /** @param end where its articles end */
    OwnProvisions(LegalStructure structure, int end) {
        this(structure, 0, end, "");
    }

    /** Of what the document was issued with. */
    OwnProvisions(LegalStructure structure, AnnexedText annexed) {
        this(structure, annexed.from(), annexed.until(), annexed.cited());
    }

    private OwnProvisions(LegalStructure structure, int from, int end, String behind) {
        this.behind = behind;
        var chapter = "";
        var section = "";
        for (var provision : structure.provisions()) {
            if (provision.from() < from) continue;
            if (provision.from() >= end) break;
            if (provision.level() == Level.CHAPTER) {
                chapter = provision.label();
                // each Phần may count anew: then the chapter stands as it is named
                if (articles.containsKey(chapter)) several.add(chapter);
                section = "";
            } else if (provision.level() == Level.SECTION) section = provision.label() + " ";
            else if (provision.level() == Level.ARTICLE && !chapter.isEmpty()) {
                add(chapter, provision.label());
                if (!section.isEmpty()) add(section + chapter, provision.label());
            }
        }
    }

    private void add(String container, String label) {
        articles.computeIfAbsent(container, _ -> new java.util.ArrayList<>()).add(label);
    }

    /** The article that is being read is "Điều này" from now on. */
    void enter(String paragraph) {
        var number = ARTICLE.matcher(paragraph);
        if (ItemLabel.of(paragraph).level() == 1 && number.lookingAt()) article = "Điều " + number.group("n");
    }

    /** Null where provisions of another text are meant. */
    @Nullable
    String said(String what) {
        var words = what.replaceAll("\\s+", " ").strip();
        if (Citations.namesNumber(words) || OTHER_TEXT.matcher(words).find()) return null;
        var named = THIS_ARTICLE.matcher(words).replaceAll(article);
        if (!article.isEmpty() && BELOW_ARTICLE.matcher(named).matches()) named += " " + article;
        return CONTAINER
                        .matcher(named)
                        .replaceAll(container -> Matcher.quoteReplacement(withArticles(container.group())))
                + behind;
    }

    private String withArticles(String container) {
        var named = container.replaceAll("\\s+", " ");
        var held = several.stream().anyMatch(named::endsWith) ? null : articles.get(named);
        return held == null ? container : container + " (" + String.join(", ", held) + ")";
    }
}
