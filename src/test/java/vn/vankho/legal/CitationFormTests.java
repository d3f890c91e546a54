package vn.vankho.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal cites laws as offices do: điểm, khoản, Điều, then the text ("khoản 2 Điều 54 Luật số 64/2025/QH15", Nghị định 78/2025/NĐ-CP Điều 68). */
class CitationFormTests {
    /** The text before its article, or the article before its khoản. */
    private static final Pattern TURNED_ROUND = Pattern.compile(
            "/(?:QH|UBTVQH|NĐ-CP|TT-)[\\p{Lu}\\d-]*,? (?:điểm|khoản|Điều|[Aa]rticle|[Cc]lause)|Điều \\d+ khoản|khoản \\d+ điểm|[Aa]rticle \\d+ clause");

    /** "Luật 64/2025/QH15" for "Luật số 64/2025/QH15". */
    private static final Pattern WITHOUT_WORD = Pattern.compile("Điều \\d+ (?:Luật|Nghị định|Nghị quyết) \\d");

    @Test
    void words_of_the_screens_and_of_the_vocabularies_cite_in_the_order_of_the_official_form() throws IOException {
        var wrong = new ArrayList<String>();
        try (var bundles = Files.list(Path.of("src/main/resources/messages"));
                var vocabularies = Files.list(Path.of("config/vocabulary"))) {
            for (var file : Stream.concat(bundles, vocabularies).toList()) wrong.addAll(wrong(file));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> TURNED_ROUND.matcher(line).find()
                        || WITHOUT_WORD.matcher(line).find() && !line.startsWith("shell.tips"))
                .map(line -> file.getFileName() + ": " + line)
                .toList();
    }
}
