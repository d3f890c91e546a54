package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.SearchResult.LeftOut;
import vn.vankho.vietnamese.NumberQuery;

/**
 * What a person typed, taken apart: "exact phrases", -exclusions, and the rest.
 *
 * @param plain the words that are neither
 * @param phrases texts that must stand so
 * @param excluded words or phrases that must not occur
 */
record QueryText(String plain, List<String> phrases, List<String> excluded) {
    private static final Pattern MARKED = Pattern.compile(
            "(?<![^\\s(])(?<minus>-)?(?:[\"“”](?<phrase>[^\"“”]+)[\"“”]|(?<=-)(?<word>[\\p{L}\\p{M}\\d]\\S*))");

    /** A line of a list as it is pasted, "-Căn cứ Luật …": nothing stands before the dash from which the word could be left out. */
    private static final Pattern DASHED = Pattern.compile("^\\s*-(?=[\\p{L}\\d]\\S*\\s+[^-\\s])");

    /** A blank before the dash of a number, "46/2019/QĐ -UBND", by a slip of the hand; {@code digits} where the number itself stands there. */
    private static final Pattern PARTED_NUMBER = Pattern.compile(
            "(?<![^\\s(])(?<digits>\\d{1,5}\\p{L}?\\s?[/-]\\s?(?:\\d{4}\\s?[/-]\\s?)?)?"
                    + "(?<type>[\\p{L}&]{1,5})\\s+-(?<body>[\\p{L}\\d&]{2,12}(?:[-/.][\\p{L}\\d&]{2,12}){0,4})(?![\\p{L}\\p{M}\\d])");

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Years, "2021 -2025". A number or a day begins none: "15 -2020", "15/2019 -2020" and "31-12-2019 -2020" leave 2020 out. */
    private static final Pattern PARTED_SPAN = Pattern.compile(
            "(?<=(?<![\\d/.]|(?<!\\d)\\d{1,3}-)(?<from>(?:19|20)\\d\\d))\\s+-(?=(?<until>(?:19|20)\\d\\d)(?!\\d))");

    /** @param line in normal form */
    static QueryText of(String line) {
        return taken(line, false);
    }

    /** @param undashed whether a word behind another one is one of the words, though a dash stands before it */
    private static QueryText taken(String line, boolean undashed) {
        var typed = joined(DASHED.matcher(line).replaceFirst(""));
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var plain = new StringBuilder();
        var found = MARKED.matcher(typed);
        int from = 0;
        while (found.find()) {
            plain.append(typed, from, found.start()).append(' ');
            from = found.end();
            var phrase = found.group("phrase");
            var word = found.group("word");
            if (found.group("minus") == null) phrases.add(phrase);
            else if (phrase != null) excluded.add(phrase);
            else if (undashed && isBehindWord(typed, found)) plain.append(word);
            else excluded.add(word);
        }
        plain.append(typed.substring(from));
        return new QueryText(blanks(plain.toString()), List.copyOf(phrases), List.copyOf(excluded));
    }

    /** Dashes that belong to a number or a span of years: from them nothing is left out. */
    private static String joined(String line) {
        var numbers = PARTED_NUMBER
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isOfNumber(found) ? found.group().replaceFirst("\\s+-", "-") : found.group()));
        return PARTED_SPAN
                .matcher(numbers)
                .replaceAll(found -> found.group("from").compareTo(found.group("until")) < 0 ? "-" : found.group());
    }

    private static boolean isOfNumber(MatchResult found) {
        var type = found.group("type");
        var body = found.group("body");
        var code = NumberQuery.read(type + '-' + body);
        boolean known =
                code.type() != null && code.agency() != null && code.rest().isBlank();
        boolean capitals = body.equals(body.toUpperCase(Locale.ROOT));
        return found.group("digits") != null
                ? known || capitals
                : known && capitals && type.equals(type.toUpperCase(Locale.ROOT));
    }

    /**
     * What is left out, and how the query reads without leaving it out. In the line of a list, or of a title that was copied off a page
     * ("kinh tế -xã hội"), the dash means no such thing: whoever pasted it has to see it.
     *
     * @param line in normal form
     */
    static List<LeftOut> leftOut(String line) {
        var text = of(line);
        var all = new ArrayList<LeftOut>();
        for (int i = 0; i < text.excluded.size(); i++) {
            var others = new ArrayList<>(text.excluded);
            var word = others.remove(i);
            all.add(new LeftOut(word, new QueryText(text.plain, text.phrases, others).asTyped()));
        }
        return all;
    }

    /** The query with a blank for each dash that stands behind a word and before one, or null where there is none. */
    static @Nullable String withoutDashes(String line) {
        var other = taken(line, true);
        return other.equals(of(line)) ? null : other.asTyped();
    }

    private static boolean isBehindWord(String line, MatchResult found) {
        var before = line.substring(0, found.start()).stripTrailing();
        return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Words first: an exclusion that begins a line could be read as a line of a list. */
    private String asTyped() {
        return with(plain);
    }

    /** Other words with the same phrases and exclusions, as it would be typed. */
    String with(String words) {
        var all = new StringBuilder(words);
        for (var phrase : phrases) all.append(" \"").append(phrase).append('"');
        for (var word : excluded) all.append(" -").append(ONE_WORD.matcher(word).matches() ? word : '"' + word + '"');
        return all.toString().strip();
    }

    boolean isEmpty() {
        return plain.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }
}
