package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    /** @param line in normal form */
    static QueryText of(String line) {
        var typed = DASHED.matcher(line).replaceFirst("");
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var plain = new StringBuilder();
        var found = MARKED.matcher(typed);
        int from = 0;
        while (found.find()) {
            plain.append(typed, from, found.start()).append(' ');
            from = found.end();
            var phrase = found.group("phrase");
            if (found.group("minus") != null) excluded.add(phrase != null ? phrase : found.group("word"));
            else if (phrase != null) phrases.add(phrase);
        }
        plain.append(typed.substring(from));
        return new QueryText(
                plain.toString().replaceAll("\\s+", " ").strip(), List.copyOf(phrases), List.copyOf(excluded));
    }

    boolean isEmpty() {
        return plain.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }
}
