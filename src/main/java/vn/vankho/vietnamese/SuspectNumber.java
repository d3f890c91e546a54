package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A số, ký hiệu that looks misprinted (nghi sai số hiệu). It is kept as printed; a person looks at it.
 *
 * @param meant what it may mean, or null
 */
public record SuspectNumber(String printed, @Nullable String meant) {
    private static final int LONGEST = 200;
    /** Two digits above it are of the last century. */
    private static final int LAST_SHORT_YEAR = 44;

    private static final Pattern ODD_YEAR =
            Pattern.compile("^(\\d{1,5}[a-zA-Z]?)\\s?[/-]\\s?(\\d{2}|2\\d{2}|20\\d\\d\\d)\\s?[/-]\\s?(.+)$");

    /** Ways in which a number gets spoiled, undone one by one. */
    private static final List<UnaryOperator<String>> REPAIRS = List.of(
            number -> ODD_YEAR.matcher(number).replaceFirst(odd -> yearPutRight(odd)),
            number -> number.replaceFirst("(?<=\\p{Lu})\\p{Ll}{2,}$", ""),
            number -> number.toUpperCase(Locale.ROOT),
            number -> number.replaceFirst("^(\\d{1,5}[a-zA-Z]?)-((?:19|20)\\d{2})-", "$1/$2/"));

    /** @param number a whole số, ký hiệu; empty where nothing is odd about it, or it is no number at all */
    public static Optional<SuspectNumber> of(String number) {
        var text = VietnameseText.normalise(number).strip();
        if (text.length() > LONGEST) return Optional.empty();
        var plain = VietnameseText.plainSigns(text);
        if (!isWritten(plain))
            return NumberScanner.doubtful(plain).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SuspectNumber(text, repaired(plain)));
        var parsed = DocumentNumber.places(plain).getFirst().number();
        return parsed.groups().stream()
                .flatMap(group ->
                        NumberCodes.slipOf(group, parsed.year()).stream().map(code -> replaced(plain, group, code)))
                .filter(meant -> !meant.equals(plain))
                .findFirst()
                .map(meant -> new SuspectNumber(text, meant));
    }

    /** A group as it is printed, with its marks, and the code as it is written. */
    private static String replaced(String plain, String group, String code) {
        for (var printed : plain.split("[/.-]"))
            if (VietnameseText.fold(printed).toUpperCase(Locale.ROOT).equals(group))
                return plain.replace(printed, NumberCodes.written(code));
        return plain;
    }

    /** All of a running text that look like numbers and are none as printed. */
    public static List<SuspectNumber> in(String text) {
        return DocumentNumber.doubtful(text).stream()
                .map(printed -> new SuspectNumber(printed, repaired(VietnameseText.plainSigns(printed))))
                .filter(suspect -> suspect.meant() != null)
                .distinct()
                .toList();
    }

    private static boolean isWritten(String plain) {
        var places = DocumentNumber.places(plain);
        return places.size() == 1
                && places.getFirst().from() == 0
                && places.getFirst().until() == plain.length();
    }

    private static @Nullable String repaired(String plain) {
        var number = plain;
        for (var repair : REPAIRS) {
            number = repair.apply(number);
            if (isWritten(number)
                    && DocumentNumber.places(number).getFirst().number().isPlausible()) return number;
        }
        return null;
    }

    /** "218" lost its zero, "20018" has one too many, "19" is short for 2019. */
    private static String yearPutRight(MatchResult odd) {
        var said = odd.group(2);
        var last = said.substring(said.length() - 2);
        boolean old = said.length() == 2 && Integer.parseInt(last) > LAST_SHORT_YEAR;
        return odd.group(1) + "/" + (old ? "19" : "20") + last + "/" + Matcher.quoteReplacement(odd.group(3));
    }
}
