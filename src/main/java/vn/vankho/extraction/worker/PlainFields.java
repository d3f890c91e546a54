package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;

/**
 * Fields of a letter with Vietnamese letters in the clear. Programs of offices write them so, in UTF-8 (RFC 6532 allows it) or in the page of their
 * Windows; the parser takes each byte for a letter of its own. In encoded words (RFC 2047) it reads them.
 */
final class PlainFields {
    private static final Set<String> OF_PEOPLE = Set.of("from", "to", "cc", "bcc", "sender", "reply-to");
    private static final Set<String> OF_WORDS = Set.of("subject", "comments", "keywords");

    private static final Set<String> OF_FILES = Set.of("content-disposition", "content-type");

    /** The value of a parameter, in quotes or bare; a bare name of a file may have blanks in it, and ends at the next parameter. */
    private static final Pattern VALUE =
            Pattern.compile("(?i)=\\s*(?:\"([^\"]*)(?:\"|$)|((?<=name\\s{0,9}=\\s{0,9})[^\";\\s][^\";]*|[^\";\\s]+))");

    /** What stands between the signs of a list of people: names, in quotes or bare, and addresses. */
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|([^<>,;:\"()@\\s][^<>,;:\"()@]*)");

    private PlainFields() {}

    /** The field as it is, or in encoded words where it has letters in the clear that people look for. */
    static byte[] encoded(byte[] field) {
        if (!isPlain(field)) return field;
        var line = decoded(field).replaceAll("\\r?\\n[ \\t]+", " ").strip();
        int colon = line.indexOf(':');
        if (colon < 0) return field;
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var body = line.substring(colon + 1).strip();
        if (OF_WORDS.contains(name)) body = words(body, EncoderUtil.Usage.TEXT_TOKEN);
        else if (OF_PEOPLE.contains(name)) body = PIECE.matcher(body).replaceAll(PlainFields::name);
        else if (OF_FILES.contains(name)) body = VALUE.matcher(body).replaceAll(PlainFields::value);
        else return field;
        return (line.substring(0, colon) + ": " + body).getBytes(US_ASCII);
    }

    private static String name(MatchResult found) {
        var quoted = found.group(1);
        var said = quoted == null ? found.group(2) : quoted;
        if (isAscii(said)) return Matcher.quoteReplacement(found.group());
        return Matcher.quoteReplacement(words(said.strip(), EncoderUtil.Usage.WORD_ENTITY) + " ");
    }

    /** No encoded word may stand there, but all programs read them. */
    private static String value(MatchResult found) {
        var quoted = found.group(1);
        var said = quoted == null ? found.group(2) : quoted;
        if (isAscii(said)) return Matcher.quoteReplacement(found.group());
        return Matcher.quoteReplacement("=\"" + words(said.strip(), EncoderUtil.Usage.WORD_ENTITY) + "\"");
    }

    private static boolean isAscii(String said) {
        return said.chars().allMatch(sign -> sign < 128);
    }

    private static String words(String said, EncoderUtil.Usage usage) {
        return EncoderUtil.encodeEncodedWord(said, usage).replace("?= =?", "?=\r\n =?");
    }

    static String decoded(byte[] bytes) {
        return PlainText.decode(ByteBuffer.wrap(bytes), true, bytes.length);
    }

    private static boolean isPlain(byte[] field) {
        for (byte one : field) if (one < 0) return true;
        return false;
    }
}
