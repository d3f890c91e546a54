package vn.vankho.vietnamese;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * A name printed in capitals, as a sentence has it: only where the text says the same words elsewhere (in its căn cứ, in Điều 1), because capitals do
 * not say which words are names.
 */
final class SpelledTitle {
    private static final int LOOKED_AT = 60_000;
    private static final int WORDS_TO_TELL = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** With these a name begins where Điều 1 says it without them; none of them is a name of its own. */
    private static final Set<String> BEFORE =
            Set.of("ban", "hành", "về", "việc", "công", "bố", "phê", "duyệt", "quy", "định", "chế");

    private static final Map<String, String> ISSUED = Map.of(
            "ban hành quy định", "Ban hành Quy định",
            "ban hành quy chế", "Ban hành Quy chế",
            "về việc ban hành quy định", "Về việc ban hành Quy định",
            "về việc ban hành quy chế", "Về việc ban hành Quy chế");

    private SpelledTitle() {}

    static DocumentHeader in(DocumentHeader header, String firstPage, String rest) {
        var title = header.title();
        if (title == null || !new Line(title, 0, 0).isCapitals()) return header;
        var text = firstPage + "\n" + rest;
        var spelled =
                of(title, VietnameseText.normalise(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text));
        return new DocumentHeader(header.number(), header.typeName(), header.issuer(), header.issuedOn(), spelled);
    }

    private static String of(String title, String text) {
        var plain = BLANKS.matcher(text).replaceAll(" ");
        var small = plain.toLowerCase(Locale.ROOT);
        var words = title.toLowerCase(Locale.ROOT).split(" ");
        if (small.length() != plain.length()) return title;
        for (int left = 0; left + WORDS_TO_TELL <= words.length; left++) {
            if (left > 0 && !BEFORE.contains(words[left - 1])) break;
            var before = String.join(" ", Arrays.copyOf(words, left));
            var sought = String.join(" ", Arrays.copyOfRange(words, left, words.length));
            var said = said(plain, small, sought);
            if (said != null) return joined(before, said);
        }
        return title;
    }

    private static String joined(String before, String said) {
        if (before.isEmpty()) return OfficeNames.large(said);
        return ISSUED.getOrDefault(before, OfficeNames.large(before)) + " " + said;
    }

    private static @Nullable String said(String plain, String small, String sought) {
        for (int at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
            int until = at + sought.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1)))
                    && (until == small.length() || !Character.isLetterOrDigit(small.charAt(until)));
            var found = plain.substring(at, until);
            if (whole && isSentence(found)) return found;
        }
        return null;
    }

    /** Neither in capitals nor With Each Word Large. */
    private static boolean isSentence(String words) {
        int small = 0;
        var each = words.split(" ");
        for (var word : each) if (Character.isLowerCase(word.charAt(0))) small++;
        return small * 2 > each.length;
    }
}
