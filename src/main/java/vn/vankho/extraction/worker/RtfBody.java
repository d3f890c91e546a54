package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parser where the text of a rich text file begins. It believes itself in the head of the file until one of the words comes with which Word
 * begins a paragraph, and throws away what it has met there: of a file that some program wrote without them, all before the last letter that
 * is written by its number. The word that says so here is the direction in which the text runs, as it is anyway.
 *
 * <p>Source: RTF 1.9.1, "Contents of an RTF File": the head ends where no table or group of information follows any more.
 */
final class RtfBody {
    private static final String BEGIN = "\\ltrch ";

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?:([a-z]+)(-?\\d{1,10})? ?|'[0-9a-fA-F]{2}|(.))|[{}]|[^\\\\{}\\r\\n]++|[\\r\\n]++", Pattern.DOTALL);

    /** By these the parser knows by itself, where they come without a number. */
    private static final Set<String> KNOWN =
            Set.of("par", "pard", "sect", "sectd", "plain", "ltrch", "rtlch", "htmlrtf", "line");

    /** What is seen on paper, or says how it looks; also the first font, which the parser forgets at the end of the head. */
    private static final Pattern SEEN = Pattern.compile(
            "u|upr|f|b|i|tab|cell|row|field|bullet|e[mn]dash|[lr](?:dbl)?quote|(?:em|en|qm)space|footnote|listtext|header[lrf]?|footer[lrf]?");

    private final String source;
    private final Deque<Boolean> apart = new ArrayDeque<>();

    private RtfBody(String source) {
        this.source = source;
    }

    /** The same text with the word in the place, where it needs one. */
    static String begun(String source) {
        int at = new RtfBody(source).begin();
        return at < 0 ? source : source.substring(0, at) + BEGIN + source.substring(at);
    }

    /** @return -1 where the parser knows by itself, or there is no text */
    private int begin() {
        var token = TOKEN.matcher(source);
        for (int at = 0;
                at < source.length() && token.region(at, source.length()).lookingAt();
                at = end(token)) {
            var word = token.group(1);
            if (source.charAt(at) == '{') apart.push(isApart());
            else if (source.charAt(at) == '}') apart.poll();
            else if ("*".equals(token.group(3)) || word != null && RtfFonts.isApart(word)) setApart();
            else if (isApart() || apart.isEmpty()) continue;
            else if (word != null && token.group(2) == null && KNOWN.contains(word)) return -1;
            else if (isSeen(token, word)) return at;
        }
        return -1;
    }

    /** Blanks may part the tables of the head. */
    private static boolean isSeen(Matcher token, @Nullable String word) {
        return word != null ? SEEN.matcher(word).matches() : !token.group().isBlank();
    }

    private boolean isApart() {
        return Boolean.TRUE.equals(apart.peek());
    }

    private void setApart() {
        apart.poll();
        apart.push(true);
    }

    /** Bytes as they are follow on one word. */
    private static int end(Matcher token) {
        long more = "bin".equals(token.group(1)) && token.group(2) != null ? Long.parseLong(token.group(2)) : 0;
        return (int) Math.min(Integer.MAX_VALUE, token.end() + Math.max(0, more));
    }
}
