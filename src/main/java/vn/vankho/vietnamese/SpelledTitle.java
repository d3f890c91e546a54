package vn.vankho.vietnamese;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Behind these a sentence begins, also one within an article. */
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?:^|[.:;–-]|Điều \\d{1,3})\\s*[\"“]?$");

    private static final int NEAR = 12;
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}\\p{L}* \\p{Lu}.*|(?:Ủy ban|Uỷ ban|Hội đồng|Trung tâm|Văn phòng|Công ty|Chi cục|Thường trực|Chủ tịch|Thủ tướng|Chính phủ|Quốc hội) .*");

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
            int at = said(plain, small, sought);
            if (at >= 0) return joined(before, within(before, plain, at, sought.length()));
        }
        return title;
    }

    private static String joined(String before, String said) {
        if (before.isEmpty()) return OfficeNames.large(said);
        return ISSUED.getOrDefault(before, OfficeNames.large(before)) + " " + said;
    }

    /** What is done begins small behind "về việc", though Điều 1 says it at the beginning of a sentence. */
    private static String within(String before, String plain, int at, int length) {
        var said = plain.substring(at, at + length);
        boolean begins = SENTENCE_BEGINS
                .matcher(plain.substring(Math.max(0, at - NEAR), at))
                .find();
        if (!before.endsWith("việc") || !begins || NAME.matcher(said).matches()) return said;
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** @return where the text says it, -1: nowhere */
    private static int said(String plain, String small, String sought) {
        for (int at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
            int until = at + sought.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1)))
                    && (until == small.length() || !Character.isLetterOrDigit(small.charAt(until)));
            if (whole && isSentence(plain.substring(at, until))) return at;
        }
        return -1;
    }

    /** Neither in capitals nor With Each Word Large. */
    private static boolean isSentence(String words) {
        int small = 0;
        var each = words.split(" ");
        for (var word : each) if (Character.isLowerCase(word.charAt(0))) small++;
        return small * 2 > each.length;
    }
}
