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
    private static final Pattern FIRST = Pattern.compile("(?iu)\\s*" + WORDS);

    private DroppedWords() {}

    /** Whether a clause is about words from its beginning, behind the verb. */
    static boolean areMeant(String behindVerb) {
        return FIRST.matcher(behindVerb).lookingAt();
    }

    static Stream<ReadAct> parted(ReadAct act) {
        var provisions = act.provisions();
        if (act.kind() != ActKind.REPEALS || provisions == null) return Stream.of(act);
        var begin = BEGIN.matcher(provisions);
        if (!begin.find()) return Stream.of(act);
        var words = act.keeping(ActKind.AMENDS, provisions.substring(begin.end()), null);
        var before = provisions.substring(0, begin.start()).strip();
        return before.isEmpty() ? Stream.of(words) : Stream.of(act.with(before), words);
    }
}
