package vn.vankho.legal.recognition;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which document a title says to detail or guide: "quy định chi tiết một số điều của Luật …", "hướng dẫn thi hành Nghị định số …". A text that
 * makes no rules, or says "hướng dẫn áp dụng", only guides.
 */
final class Details {
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:quy định chi tiết|hướng dẫn (?:chi tiết |thi hành|thực hiện|một số|áp dụng))");
    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?<![\\p{L}])(?<type>Bộ luật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH)\\s+(?<name>\\p{Lu}[^;:()“”]{2,120}?)(?=\\s+(?:về|VỀ|ngày|năm|trong|đối với)(?!\\p{L})|[,.]|$)");

    private static final Pattern APPLICATION = Pattern.compile("(?iu)hướng dẫn áp dụng");

    /** Such a title names the title of the document that it changes. */
    private static final Pattern AMENDING =
            Pattern.compile("(?iu)(?:về (?:việc )?)?(?:luật )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính)");

    private Details() {}

    /** @param legal the type of the document is one that makes rules */
    static Optional<ReadAct> in(String title, boolean legal) {
        var says = SAYS.matcher(title);
        if (!says.find() || AMENDING.matcher(title).lookingAt()) return Optional.empty();
        var kind = legal && !APPLICATION.matcher(says.group()).lookingAt() ? ActKind.DETAILS : ActKind.GUIDES;
        var rest = title.substring(says.end());
        var cited = Citations.in(rest);
        if (!cited.isEmpty())
            return Optional.of(act(kind, title, cited.getFirst().movedBy(says.end())));
        var law = NAMED.matcher(rest);
        if (!law.find()) return Optional.empty();
        int from = says.end() + law.start();
        var type = law.group("type").charAt(0) + law.group("type").substring(1).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(act(
                kind,
                title,
                new CitedDocument(type, null, law.group("name"), null, null, null, from, says.end() + law.end())));
    }

    private static ReadAct act(ActKind kind, String title, CitedDocument target) {
        return new ReadAct(kind, target, null, null, null, title, target.from(), target.until());
    }
}
