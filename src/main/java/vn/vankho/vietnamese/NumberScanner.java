package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers by their letters. The bounds in the patterns are needed: without them a long run of capitals overflows the
 * stack. A line may break after a separator, never before one (there it is the dash of a list of recipients).
 */
final class NumberScanner {
    private static final String CAPITAL = "[A-ZĐĂÂÊÔƠƯ]";
    private static final String GROUP =
            "(?:Ttg|" + CAPITAL + "(?:" + CAPITAL + "|[a-zđ](?![a-zđ])|&(?=" + CAPITAL + ")){0,30}\\d{0,2})";
    private static final String JOINT = "(?:[ \\t]?[-/]\\s?|\\.(?=" + CAPITAL + "{2}))";

    /** Nor behind "01:": in "QCVN 01:2021/BTNMT" the year and the ministry are no number of their own. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}/.-])(?<!\\d:)";

    /** Running text: capitals matter. */
    private static final Pattern WRITTEN = Pattern.compile(BEFORE + "(?<so>\\d{1,5}(?:\\.\\d{1,3})?[a-zA-Z]?)"
            + "(?:[ \\t]?/[ \\t]?(?<nam>(?:19|20)\\d{2}))?(?:[ \\t]?/\\s?|-)(?<ky>" + GROUP + "(?:" + JOINT
            + GROUP
            + "){0,5})(?![\\p{L}\\p{N}]|[-/&]\\p{L})");

    /** What looks like a number and is misspelled: "113/218/NĐ-CP", "46/2019/qđ-ubnd". */
    private static final Pattern DOUBTFUL =
            Pattern.compile(BEFORE + "\\d{1,5}[a-zA-Z]?[ \\t]?[/-][ \\t]?(?:\\d{2,5}[ \\t]?[/-][ \\t]?)?"
                    + "[\\p{L}&]{2,30}(?:[ \\t]?[-/.][ \\t]?[\\p{L}\\d&]{2,30}){1,5}");

    private static final String TYPED_NUMBER =
            "([0-9O]{1,5}(?:\\.\\d{1,3})?[A-Z]?)\\s*[/-]\\s*(?:((?:19|20|2O)[0-9O]{2})\\s*[/-]\\s*)?";
    private static final String TYPED_GROUP = "[A-Z][A-Z&]{0,30}\\d{0,2}";

    /** A whole query or field, folded and in capitals. Never over running text: ordinary words look like agencies then. */
    private static final Pattern TYPED =
            Pattern.compile(TYPED_NUMBER + "(" + TYPED_GROUP + "(?:\\s*[-/.]\\s*" + TYPED_GROUP + "){0,6})");

    private static final Pattern WITHIN_QUERY = Pattern.compile((BEFORE + TYPED_NUMBER).replace("\\s*", "") + "("
            + TYPED_GROUP + "(?:[-/.]" + TYPED_GROUP + "){0,6})(?![\\p{L}\\p{N}])");

    private static final Pattern NUMBER_WORD = Pattern.compile("^\\s*(?:SO|S0)(?:\\s*[,:]|\\s+HIEU\\s*:?|\\s)\\s*");

    /** @param from and {@code until}: characters of the text as {@link VietnameseText#normalise} gives it */
    record Found(int from, int until, DocumentNumber number) {}

    private NumberScanner() {}

    /** @param text already normalised */
    static void scan(String text, Consumer<Found> found) {
        var plain = VietnameseText.plainSigns(text);
        var matcher = WRITTEN.matcher(plain).useTransparentBounds(true);
        // tried where a digit stands: at every letter the pattern would cost more than all else that is read
        for (int at = 0; at < plain.length(); ) {
            if (isDigit(plain.charAt(at)) && matcher.region(at, plain.length()).lookingAt()) {
                found.accept(found(matcher, text));
                at = matcher.end();
            } else at++;
        }
    }

    /** @return the number the text begins with, or null */
    static @Nullable Found beginning(String text) {
        if (text.isEmpty() || !isDigit(text.charAt(0))) return null;
        var matcher = WRITTEN.matcher(VietnameseText.plainSigns(text));
        return matcher.lookingAt() ? found(matcher, text) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** @param text already normalised */
    static List<String> doubtful(String text) {
        var plain = VietnameseText.plainSigns(text);
        var sure = new ArrayList<Found>();
        scan(text, sure::add);
        var doubtful = new ArrayList<String>();
        var matcher = DOUBTFUL.matcher(plain);
        while (matcher.find()) {
            int from = matcher.start();
            int until = matcher.end();
            if (sure.stream().noneMatch(number -> number.from() < until && from < number.until()))
                doubtful.add(text.substring(from, until));
        }
        return doubtful;
    }

    static @Nullable DocumentNumber typed(String text) {
        var typed = VietnameseText.fold(VietnameseText.plainSigns(text)).toUpperCase(Locale.ROOT);
        var word = NUMBER_WORD.matcher(typed);
        int from = word.find() ? word.end() : 0;
        var matcher = TYPED.matcher(typed.substring(from).strip());
        if (!matcher.matches() || !hasDigit(matcher.group(1))) return null;
        return typed(matcher, text.substring(Math.min(from, text.length())).strip());
    }

    /** The first number among other words of a query, spelled in any case; its place in the query. */
    static @Nullable Found withinQuery(String text) {
        var written = new ArrayList<Found>();
        scan(text, written::add);
        for (var candidate : written) if (candidate.number().isPlausible()) return candidate;
        var typed = VietnameseText.fold(VietnameseText.plainSigns(text)).toUpperCase(Locale.ROOT);
        if (typed.length() != text.length()) return null;
        var matcher = WITHIN_QUERY.matcher(typed);
        while (matcher.find()) {
            if (!hasDigit(matcher.group(1))) continue;
            var number = typed(matcher, text.substring(matcher.start(), matcher.end()));
            if (number.isPlausible()) return new Found(matcher.start(), matcher.end(), number);
        }
        return null;
    }

    private static Found found(Matcher matcher, String text) {
        var year = matcher.group("nam");
        var number = new DocumentNumber(
                text.substring(matcher.start(), matcher.end()).replaceAll("\\s+", " "),
                withoutZeros(matcher.group("so")),
                year == null ? null : Integer.valueOf(year),
                groups(matcher.group("ky")));
        return new Found(matcher.start(), matcher.end(), number);
    }

    private static DocumentNumber typed(Matcher matcher, String verbatim) {
        var year = matcher.group(2);
        return new DocumentNumber(
                verbatim,
                withoutZeros(zeros(matcher.group(1))),
                year == null ? null : Integer.valueOf(zeros(year)),
                groups(matcher.group(3)));
    }

    private static List<String> groups(String symbol) {
        var groups = new ArrayList<String>();
        for (var group : symbol.split("[-/.\\s]+")) {
            var code = VietnameseText.fold(group).toUpperCase(Locale.ROOT).replace("&", "");
            if (!code.isEmpty()) groups.add(code);
        }
        return List.copyOf(groups);
    }

    static String withoutZeros(String number) {
        int first = 0;
        while (first + 1 < number.length()
                && number.charAt(first) == '0'
                && Character.isDigit(number.charAt(first + 1))) first++;
        return number.substring(first).toLowerCase(Locale.ROOT);
    }

    private static boolean hasDigit(String number) {
        return number.chars().anyMatch(Character::isDigit);
    }

    private static String zeros(String digits) {
        return digits.replace('O', '0');
    }
}
