package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Workers start in folders of their own, however the portal was started: {@code java -jar vankho.jar} names its classes by the folder it stands in. */
class WorkerCommandTests {
    private static final String CLASS_PATH = "java.class.path";

    private final String before = System.getProperty(CLASS_PATH);

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        System.setProperty(CLASS_PATH, before);
    }

    @Test
    void a_portal_that_was_started_by_names_of_its_own_folder_starts_workers_too() throws Exception {
        System.setProperty(CLASS_PATH, relative(before));
        var slot = new WorkerSlot(
                new WorkerCommand(TestWorkerMain.class.getName(), Workers.settings(60, 60, 1_000), "", false), folder);
        try {
            var answers = slot.run(List.of(Workers.text("một")), WorkerProgress.NONE);

            assertThat(Workers.pages(answers.getFirst())).containsExactly("một");
        } finally {
            slot.close();
        }
    }

    @Test
    void the_program_and_the_roots_of_the_operator_are_those_below_the_folder_of_the_portal() {
        var here = Path.of("").toAbsolutePath();

        assertThat(words("jdk/bin/java", "gốc")).startsWith(here.resolve("jdk/bin/java") + "");
        assertThat(words("java", "")).as("looked for in PATH").startsWith("java");
        assertThat(new SignatureSettings("gốc").roots())
                .isEqualTo(here.resolve("gốc").toString());
        assertThat(new SignatureSettings(" ").roots()).as("no folder").isEmpty();
        assertThat(words("", "gốc")).anyMatch(word -> word.endsWith("=" + here.resolve("gốc")));
    }

    private List<String> words(String java, String roots) {
        var usual = Workers.settings(60, 60, 1_000);
        var settings = new ExtractionSettings(
                1,
                DataSize.ofMegabytes(256),
                usual.fileTime(),
                usual.silence(),
                1_000,
                10,
                1_000,
                20_000,
                DataSize.ofMegabytes(100),
                20_000,
                false,
                java);
        return WorkerCommand.of(settings, new SignatureSettings(roots)).with(folder);
    }

    private static String relative(String classPath) {
        var here = Path.of("").toAbsolutePath();
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(entry -> here.relativize(Path.of(entry).toAbsolutePath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
