package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A sentence that nothing says is translated and kept for nobody. A key is said where it stands in the code, or where the code puts it
 * together: a beginning, then a word, a constant or a number, then perhaps an end. The beginnings are found in the code, too.
 */
class UnusedKeyTests {
    private static final String CODE = Bundles.sources().values().stream()
            .flatMap(String::lines)
            .filter(line -> !line.matches("\\s*(?:\\*|//|/\\*).*"))
            .collect(Collectors.joining("\n"));

    private static final Set<String> LITERALS = all("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** {@code "search.pdf." + word}, {@code "trail.value" + end}, and {@code Say.word("search.facet", facet)}. */
    private static final Set<String> BEGINNINGS =
            both(all("\"([a-z]+(?:\\.[A-Za-z-]+)*\\.?)\" \\+"), all("\"([a-z]+(?:\\.[A-Za-z-]+)*\\.)\""), dotted());

    private static final Set<String> ENDS = all("\"(\\.[a-z]+)\"");
    private static final Set<String> CONSTANTS = all("\\b([A-Z][A-Z_]+)\\b");

    @Test
    void every_key_is_said_somewhere() {
        assertThat(Bundles.VIETNAMESE.keySet().stream().filter(key -> !said(key)))
                .as("keys that the code neither says nor puts together")
                .isEmpty();
    }

    /** The search finds too little rather than too much: these would be reported. */
    @Test
    void what_nobody_could_say_is_found() {
        assertThat(Stream.of("search.pdf.neverSaid", "shell.neverSaid", "deed.document.never-done", "neverSaid.label"))
                .noneMatch(UnusedKeyTests::said);
    }

    private static boolean said(String key) {
        return LITERALS.contains(key) || putTogether(key);
    }

    private static boolean putTogether(String key) {
        return BEGINNINGS.stream()
                .filter(key::startsWith)
                .map(beginning -> key.substring(beginning.length()))
                .anyMatch(rest -> word(rest) || putTogether(rest));
    }

    private static boolean word(String rest) {
        return LITERALS.contains(rest)
                || rest.matches("\\d{3}")
                || CONSTANTS.contains(rest)
                || CONSTANTS.contains(rest.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                || ENDS.stream()
                        .filter(rest::endsWith)
                        .anyMatch(end -> word(rest.substring(0, rest.length() - end.length())));
    }

    private static Set<String> dotted() {
        return all("\\bword\\(\"([a-z]+(?:\\.[A-Za-z]+)*)\", ").stream()
                .map(beginning -> beginning + ".")
                .collect(Collectors.toSet());
    }

    private static Set<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CODE)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SafeVarargs
    private static Set<String> both(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
