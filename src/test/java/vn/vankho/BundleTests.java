package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.Bundles.ENGLISH;
import static vn.vankho.Bundles.VIETNAMESE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Role;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchRequest;
import vn.vankho.vietnamese.VietnameseText;

/** Every word of the screens is a key, and every key has a sentence in Vietnamese and in English. */
class BundleTests {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+");
    /** Calls whose first literal is a key. */
    private static final Pattern SAID = Pattern.compile(
            "(?:Say\\.text|say|[Tt]exts?\\.get|Notices\\.done|Notices\\.failed|new (?:vn\\.vankho\\.shared\\.)?(?:Refused|NotFound|Forbidden|"
                    + "BadParameter|StartRefused)|StepOutcome\\.(?:Failed|TryLater|Done)|@Menu\\(title =|card)\\s*\\(?"
                    + "(?:\\s*[a-z]\\w*(?:\\(\\))?,)?\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(\\+?)");

    @Test
    void a_key_has_a_sentence_in_both_languages() {
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(VIETNAMESE.keySet());
        assertThat(Stream.of(VIETNAMESE, ENGLISH)
                        .flatMap(bundle -> bundle.entrySet().stream())
                        .filter(entry -> entry.getValue().isBlank())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void a_key_stands_in_one_place() throws IOException {
        try (var files = Files.list(Bundles.FOLDER)) {
            var keys = new TreeMap<String, Long>();
            for (var file : files.filter(path -> path.toString().endsWith("_vi.properties"))
                    .toList())
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[A-Za-z][^#\\s]*?=.*"))
                        .forEach(line -> keys.merge(line.substring(0, line.indexOf('=')), 1L, Long::sum));
            keys.values().removeIf(times -> times == 1);
            assertThat(keys).isEmpty();
        }
    }

    @Test
    void both_languages_take_the_same_arguments_and_no_lonely_apostrophe_eats_one() {
        var wrong = new TreeSet<String>();
        VIETNAMESE.forEach((key, text) -> {
            if (!arguments(text).equals(arguments(ENGLISH.getOrDefault(key, ""))))
                wrong.add(key + ": arguments differ");
        });
        Stream.of(VIETNAMESE, ENGLISH)
                .forEach(bundle -> bundle.forEach((key, text) -> {
                    if (!arguments(text).isEmpty() && text.replace("''", "").contains("'"))
                        wrong.add(key + ": a lonely apostrophe");
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_sentence_in_english_is_english_but_for_names_and_what_it_quotes() {
        var quoted = Pattern.compile("“[^”]*”|\"[^\"]*\"|for example:? .*|Tiếng Việt|-dự,");
        var names = Set.of("Văn", "khố", "Việt", "MẬT", "TỐI", "TUYỆT", "NĐ", "SGDĐT");
        var words = new TreeMap<String, Set<String>>();
        ENGLISH.forEach((key, text) -> Pattern.compile("\\p{L}+")
                .matcher(quoted.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(word -> VietnameseText.isMarked(word) && !names.contains(word))
                .forEach(
                        word -> words.computeIfAbsent(key, _ -> new TreeSet<>()).add(word)));
        assertThat(words).isEmpty();
    }

    @Test
    void a_key_that_the_code_says_exists() {
        var missing = new TreeMap<String, Set<String>>();
        var said = new TreeSet<String>();
        Bundles.sources()
                .forEach((file, source) -> SAID.matcher(source)
                        .results()
                        .filter(found -> KEY.matcher(found.group(1).replaceAll("\\.$", ""))
                                .matches())
                        .peek(found -> said.add(found.group(1)))
                        .filter(found -> !exists(found.group(1), found.group(2).equals("+")))
                        .forEach(found -> missing.computeIfAbsent(file, _ -> new TreeSet<>())
                                .add(found.group(1))));
        assertThat(missing).isEmpty();
        assertThat(said).as("keys that the code says").hasSizeGreaterThan(200);
    }

    @Test
    void every_constant_that_is_shown_has_a_word() {
        assertThat(missing("identity.role", Role.values())).isEmpty();
        assertThat(missing("identity.forbidden", Permission.values())).isEmpty();
        assertThat(missing("document.kind", DocumentKind.values())).isEmpty();
        assertThat(missing("document.access", AccessLevel.values())).isEmpty();
        assertThat(missing("document.step", StepKind.values())).isEmpty();
        assertThat(missing("document.state", StepState.values())).isEmpty();
        assertThat(missing("search.facet", Facet.values())).isEmpty();
        assertThat(missing("search.sort", SearchRequest.Sort.values())).isEmpty();
    }

    /** And every job that an operator sees. Deeds are written by {@code record(actor, "module.deed", …)}: the trail and the history show them. */
    @Test
    void every_deed_of_the_trail_has_a_word() {
        var deeds = new TreeSet<String>();
        var record = Pattern.compile("\\brecord\\(\\s*[^,;]{1,60},\\s*\"([a-z]+\\.[a-z-]+)\"");
        Bundles.sources()
                .values()
                .forEach(source -> record.matcher(source).results().forEach(found -> deeds.add(found.group(1))));
        var job = Pattern.compile("Tasks\\.(?:recurring|oneTime)\\(\\s*\"([a-z-]+)\"");
        Bundles.sources()
                .values()
                .forEach(source -> job.matcher(source)
                        .results()
                        .forEach(found -> assertThat(VIETNAMESE).containsKey("admin.job." + found.group(1))));
        assertThat(deeds).isNotEmpty();
        assertThat(deeds.stream().filter(deed -> !VIETNAMESE.containsKey("deed." + deed)))
                .isEmpty();
    }

    @Test
    void screens_hold_no_words_of_their_own() {
        var words = new TreeMap<String, Set<String>>();
        Bundles.sources().forEach((file, source) -> {
            if (!file.matches("(?:.*/)?(?:ui|uikit|shell)/[^/]+\\.java")) return;
            source.lines()
                    .filter(line -> !line.matches("\\s*(?:LOG\\.|\\*|//|/\\*).*"))
                    .flatMap(line -> LITERAL.matcher(line).results())
                    .map(found -> found.group(1))
                    .filter(BundleTests::speaks)
                    .forEach(found ->
                            words.computeIfAbsent(file, _ -> new TreeSet<>()).add(found));
        });
        assertThat(words).isEmpty();
    }

    @Test
    void scripts_of_the_browser_hold_no_words_of_their_own() throws IOException {
        try (var files = Files.list(Path.of("frontend"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".js")).toList())
                assertThat(Files.readString(file)
                                .codePoints()
                                .filter(c -> c > 0x7f && Character.isLetter(c))
                                .mapToObj(Character::toString))
                        .as(file.toString())
                        .allMatch("đ"::equals);
        }
    }

    /** Letters beyond ASCII, or two words in a row that begin like a sentence. */
    private static boolean speaks(String literal) {
        return literal.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c))
                || literal.matches("[A-Z][a-z]+(?: [a-z]+)+.*")
                || literal.matches("[A-Z][a-z]{3,}") && !literal.matches("Cache|Vary|Range|Lax|Strict|Forwarded");
    }

    private static boolean exists(String key, boolean begins) {
        return begins
                ? VIETNAMESE.keySet().stream().anyMatch(known -> known.startsWith(key))
                : VIETNAMESE.containsKey(key);
    }

    private static Set<String> missing(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + "." + constant.name())
                .filter(key -> !VIETNAMESE.containsKey(key))
                .collect(Collectors.toSet());
    }

    /** {0} is filled on the server, {n} by a script of the browser. */
    private static Set<String> arguments(String text) {
        var names = Pattern.compile("\\{(\\w+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.stream().allMatch(name -> name.matches("\\d"))) new MessageFormat(text);
        return names;
    }
}
