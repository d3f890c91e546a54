package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Bãi bỏ cụm từ “…” tại Điều 10": the article goes on with fewer words, so it is amended; as a repeal the whole of it would end. What stands before it
 * in the same sentence ("Bãi bỏ Điều 7; cụm từ “…” tại Điều 10") is repealed.
 */
final class DroppedWords {
    private static final String WORDS = "(?:các\\s|một số\\s|những\\s)?(?:cụm từ|từ ngữ|từ(?=\\s?[“\"«]))(?!\\p{L})";
    private static final Pattern BEGIN = Pattern.compile("(?iu)(?:^|[;,]\\s*(?:và\\s+)?|\\s+và\\s+)(?=" + WORDS + ")");
    /** "…, bãi bỏ Điều 11" behind the words: that ends again. */
    private static final Pattern REPEAL = Pattern.compile(
            "(?iu)\\s*(?:[;,]\\s*(?:(?:và|đồng thời)\\s+)?|\\s(?:và|đồng thời)\\s+)(?:bãi bỏ|hủy bỏ|huỷ bỏ)\\s+(?=(?:các\\s)?(?:điểm|khoản|điều|chương|mục|phụ lục|mẫu|cụm từ|từ ngữ)\\s)");

    private static final Pattern FIRST = Pattern.compile("(?iu)\\s*" + WORDS);

    private DroppedWords() {}

    /** Whether a clause is about words from its beginning, behind the verb. */
    static boolean areMeant(String behindVerb) {
        return FIRST.matcher(behindVerb).lookingAt();
    }

    static Stream<ReadAct> parted(ReadAct act) {
        var provisions = act.provisions();
        if (provisions == null || act.kind() != ActKind.REPEALS && act.kind() != ActKind.AMENDS) return Stream.of(act);
        var repeal = REPEAL.matcher(provisions);
        // "khoản 1, bãi bỏ khoản 2 Điều 9": the first alone has no article
        if (!repeal.find() || AmendedProvisions.article(provisions.substring(0, repeal.start())) == null)
            return apart(act, provisions);
        var behind = act.keeping(ActKind.REPEALS, provisions.substring(repeal.end()), null);
        return Stream.concat(apart(act, provisions.substring(0, repeal.start())), parted(behind));
    }

    private static Stream<ReadAct> apart(ReadAct act, String provisions) {
        var begin = BEGIN.matcher(provisions);
        if (act.kind() != ActKind.REPEALS || !begin.find()) return Stream.of(act.with(provisions));
        var words = act.keeping(ActKind.AMENDS, provisions.substring(begin.end()), null);
        var before = provisions.substring(0, begin.start()).strip();
        return before.isEmpty() ? Stream.of(words) : Stream.of(act.with(before), words);
    }
}
