package vn.vankho.legal.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which document a title, or the scope in Điều 1, says to detail or guide: "quy định chi tiết một số điều của Luật …", "hướng dẫn thi hành Nghị
 * định số …". A text that makes no rules, or says "hướng dẫn áp dụng", only guides.
 */
final class Details {
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:quy định chi tiết|hướng dẫn (?:chi tiết |thi hành|thực hiện|một số|áp dụng))");
    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?<![\\p{L}])(?<type>Bộ luật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH)\\s+(?<name>\\p{Lu}[^;:()“”]{2,120}?)(?=\\s+(?:về|VỀ|ngày|năm|trong|đối với)(?!\\p{L})|[,.]|$)");

    /** "Điều 1. Phạm vi điều chỉnh 1. Quyết định này quy định chi tiết …". */
    private static final Pattern SCOPE =
            Pattern.compile("(?u)\\s*+(?:Điều 1[.:]?\\s[^.;:]{0,80}?)?" + ItemLabel.BELOW_ARTICLE + "\\s*(?:"
                    + Citations.OWN + ") này (?=(?i:quy định chi tiết|hướng dẫn (?:chi tiết|thi hành))\\s)");

    private static final Pattern APPLICATION = Pattern.compile("(?iu)hướng dẫn áp dụng");

    /** Such a title names the title of the document that it changes. */
    private static final Pattern AMENDING =
            Pattern.compile("(?iu)(?:về (?:việc )?)?(?:luật )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính)");

    private Details() {}

    /** What the scope of a document says, in its first article. */
    static Optional<ReadAct> inScope(RunningText running, int begin, int end, boolean legal, List<ReadAct> bases) {
        int article = 0;
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= begin || paragraph.from() >= end) continue;
            var said = running.of(paragraph);
            if (ItemLabel.of(said).level() == 1 && ++article > 1) break;
            // rows of tables by the thousand have none, and are told apart faster than by the pattern
            if (!said.contains(" này ")) continue;
            var scope = SCOPE.matcher(said);
            if (!scope.lookingAt()) continue;
            var sentence =
                    said.substring(scope.end()).split("(?<=[.;])\\s", 2)[0].stripTrailing();
            var act = in(sentence, legal, bases);
            if (act.isPresent()) {
                int from = paragraph.from() + scope.end();
                return act.map(one -> one.at(from, from + sentence.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * @param legal the type of the document is one that makes rules
     * @param bases the căn cứ: a law that they name is called so as a whole ("Luật Phòng, chống tham nhũng")
     */
    static Optional<ReadAct> in(String title, boolean legal, List<ReadAct> bases) {
        var says = SAYS.matcher(title);
        if (!says.find() || AMENDING.matcher(title).lookingAt()) return Optional.empty();
        var kind = legal && !APPLICATION.matcher(says.group()).lookingAt() ? ActKind.DETAILS : ActKind.GUIDES;
        var rest = title.substring(says.end());
        var cited = Citations.in(rest);
        if (!cited.isEmpty())
            return Optional.of(act(kind, title, cited.getFirst().movedBy(says.end())));
        var law = NAMED.matcher(rest);
        if (!law.find()) return Optional.empty();
        var known = known(rest.substring(law.start("name")), bases);
        int from = says.end() + law.start();
        var type = law.group("type").charAt(0) + law.group("type").substring(1).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(act(
                kind,
                title,
                new CitedDocument(
                        type,
                        null,
                        known == null ? name(law.group("name")) : known,
                        null,
                        null,
                        null,
                        from,
                        says.end() + (known == null ? law.end() : law.start("name") + known.length()))));
    }

    private static @Nullable String known(String rest, List<ReadAct> bases) {
        return bases.stream()
                .map(base -> base.target().name())
                .filter(Objects::nonNull)
                .filter(name -> rest.regionMatches(true, 0, name, 0, name.length()))
                .filter(name -> rest.length() == name.length() || !Character.isLetter(rest.charAt(name.length())))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** A title in capitals tells nothing of how the law is written. */
    private static String name(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) return name;
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static ReadAct act(ActKind kind, String title, CitedDocument target) {
        return new ReadAct(kind, target, null, null, null, title, target.from(), target.until());
    }
}
