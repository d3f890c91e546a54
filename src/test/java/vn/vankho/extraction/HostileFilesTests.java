package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.Refused;

/**
 * Every file ends in a state with a reason within its time, tells nothing of this machine, calls nobody, and the next file is read. The
 * files are those of {@link HostileFile#all()}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTests {
    private static final int FILE_SECONDS = 8;
    /** Letters are read off no picture: that is tried elsewhere. */
    private static final Random NEVER = new Random() {
        @Override
        public int nextInt(int bound) {
            return bound - 1;
        }
    };

    /** Two tries, and what a busy machine takes to begin them. */
    private static final Duration HANGS = Duration.ofSeconds(2 * FILE_SECONDS + 40);

    @TempDir
    Path folder;

    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(FILE_SECONDS, 5, 5_000_000);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    static Stream<HostileFile> files() {
        return HostileFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_ends_in_a_clear_state_and_the_next_one_is_read(HostileFile hostile) throws Exception {
        var bytes = hostile.bytes().call();
        var file = Files.write(folder.resolve("f-" + System.nanoTime()), bytes);
        var state = new ArrayList<String>();
        try {
            var type = new FileCheck(new PasswordLock(pool))
                    .inspect(file, hostile.name())
                    .mediaType();
            state.add(state(Workers.job(type, bytes)));
            if (PagePictures.hasPicture(type)) state.add(state(Workers.picture(type, bytes)));
            for (var job : new FuzzJobs(NEVER, folder.resolve("made")).behindText(type, bytes))
                assertThat(state(job)).as("" + job.kind()).isNotEqualTo("extraction.crashed");
        } catch (Refused refused) {
            assertThat(refused.arguments()).contains(hostile.name());
            state.add(refused.key());
        }
        assertThat(String.join(" ", state)).matches(hostile.ends());
        assertThat(Workers.pages(
                        Workers.run(pool, List.of(Workers.text("tệp sau"))).getFirst()))
                .containsExactly("tệp sau");
        assertThat(Lookout.callers()).as("whom the file called").isZero();
    }

    @Test
    void the_set_is_as_large_as_it_was_promised() {
        assertThat(HostileFile.all()).hasSizeGreaterThan(60);
    }

    @Test
    void the_archive_that_holds_itself_is_one() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(HostileQuine.zip()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("r/r.zip");
            assertThat(zip.readAllBytes()).isEqualTo(HostileQuine.zip());
        }
    }

    private String state(WorkerJob job) {
        long start = System.nanoTime();
        var answer = Workers.run(pool, List.of(job)).getFirst();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HANGS);
        return switch (answer) {
            case Answer.Text text -> {
                assertThat(String.join("\n", Workers.pages(text)) + Workers.html(text))
                        .doesNotContain(Lookout.WORDS, "<script", "<iframe", "onclick");
                yield HostileFile.READ;
            }
            case Answer.Picture(int _, byte[] png) ->
                png.length == 0 ? "none" : width(png) <= 240 ? "picture" : "too wide";
            case Answer.Trouble trouble -> Workers.reason(trouble);
            case Answer other -> other.getClass().getSimpleName();
        };
    }

    private static int width(byte[] png) {
        try {
            return javax.imageio.ImageIO.read(new ByteArrayInputStream(png)).getWidth();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
