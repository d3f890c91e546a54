package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.SharedData;

/**
 * Bytes of good files are changed by chance for half a minute, with {@code -Dtests.long=true} for twenty: each gets a refusal with its name
 * or an answer with a reason, and the portal goes on. The seed is printed; {@code -Dtests.seed=…} does the same again.
 */
class FuzzTests {
    private static final Duration TIME =
            Boolean.getBoolean("tests.long") ? Duration.ofMinutes(20) : Duration.ofSeconds(30);
    private static final int FILE_SECONDS = 10;

    /** A file that kills a process which had read others is tried once more in a fresh one; a busy machine may take its time over both. */
    private static final Duration HANGS = Duration.ofSeconds(2 * FILE_SECONDS + 40);

    private static final int REAL = 40;
    private static final long LARGEST = 1_000_000;
    private static final int SMALL = 20_000;
    private static final int ONE_DRAWN_OF = 12;

    /** Of old formats, by their endings. */
    private static final Map<String, String> TYPES = Stream.of(
                    FileKind.DOC, FileKind.RTF, FileKind.ODT, FileKind.XLS, FileKind.PPT, FileKind.ODP, FileKind.ODS)
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), FileKind::mediaType));

    @TempDir
    Path folder;

    private record Sample(String name, byte[] bytes) {}

    @Test
    void whatever_becomes_of_the_bytes_of_a_file_it_gets_an_answer() throws Exception {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println("Fuzz, seed " + seed);
        var chance = new Random(seed);
        var samples = samples(chance);
        var ends = new TreeMap<String, Integer>();
        long until = System.nanoTime() + TIME.toNanos();
        try (var pool = Workers.pool(FILE_SECONDS, FILE_SECONDS, 1_000_000)) {
            var door = new FileCheck(new PasswordLock(pool));
            var asked = new FuzzJobs(chance, folder.resolve("made"));
            var office = new OfficeDrawing(OfficeDrawing.settings("soffice", FILE_SECONDS, true), folder);
            while (System.nanoTime() < until) {
                var sample = samples.get(chance.nextInt(samples.size()));
                var other = samples.get(chance.nextInt(samples.size()));
                var bytes = Mutation.of(sample.bytes, other.bytes, chance);
                for (var job : throughTheDoor(door, sample.name, bytes, asked, ends)) {
                    long start = System.nanoTime();
                    var answer = Workers.run(pool, List.of(job)).getFirst();
                    var held = Duration.ofNanos(System.nanoTime() - start);
                    if (held.compareTo(HANGS) >= 0)
                        throw new AssertionError(hung(pool, job, sample, bytes, held) + ", seed " + seed);
                    if (answer instanceof Answer.Text)
                        assertThat(String.join("\n", Workers.pages(answer)) + Workers.html(answer))
                                .as("a file of this machine in " + sample.name + ", seed " + seed)
                                .doesNotContain(Lookout.WORDS);
                    ends.merge(job.kind() + " " + end(answer), 1, Integer::sum);
                    tellDeath(answer, job, sample, bytes);
                }
                drawn(office, sample, bytes, chance, ends);
            }
            assertThat(Workers.pages(Workers.read(pool, "text/plain", "tệp sau".getBytes())))
                    .containsExactly("tệp sau");
        }
        System.out.println("Fuzz, " + samples.size() + " files: " + ends);
        assertThat(Lookout.callers()).isZero();
    }

    private List<WorkerJob> throughTheDoor(
            FileCheck door, String name, byte[] bytes, FuzzJobs asked, TreeMap<String, Integer> ends)
            throws IOException {
        var file = Files.write(folder.resolve("mutant"), bytes);
        try {
            return asked.of(door.inspect(file, name).mediaType(), bytes);
        } catch (Refused refused) {
            assertThat(refused.arguments()).contains(name);
            ends.merge(refused.key(), 1, Integer::sum);
            return List.of();
        }
    }

    /** Old formats are drawn by LibreOffice, which takes seconds: one of some. */
    private static void drawn(
            OfficeDrawing office, Sample sample, byte[] bytes, Random chance, TreeMap<String, Integer> ends)
            throws Exception {
        var type = TYPES.get(sample.name.substring(sample.name.lastIndexOf('.') + 1));
        if (type == null || chance.nextInt(ONE_DRAWN_OF) > 0 || !office.isThere()) return;
        long start = System.nanoTime();
        var outcome = office.draw(bytes, type);
        office.kept.clear();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("drawing " + sample.name)
                .isLessThan(HANGS);
        ends.merge("LibreOffice " + outcome, 1, Integer::sum);
    }

    /** The file over which a worker died, to be looked at. */
    private void tellDeath(Answer answer, WorkerJob job, Sample sample, byte[] bytes) throws IOException {
        if (!(answer instanceof Answer.Trouble trouble) || !trouble.reason().equals("extraction.crashed")) return;
        System.out.println("A worker died over " + kept(job, sample, bytes) + ": " + trouble.detail());
    }

    /** A file that holds its worker does so again; a machine that stood still for a while does not. */
    private static String hung(WorkerPool pool, WorkerJob job, Sample sample, byte[] bytes, Duration held)
            throws IOException {
        long start = System.nanoTime();
        Workers.run(pool, List.of(job));
        return "%s of %s took %s, asked again %s"
                .formatted(job.kind(), kept(job, sample, bytes), held, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Path kept(WorkerJob job, Sample sample, byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile("fuzz-" + job.kind(), sample.name), bytes);
    }

    private static String end(Answer answer) {
        return answer instanceof Answer.Trouble
                ? Workers.reason(answer)
                : answer.getClass().getSimpleName();
    }

    /** One of each format made by the tests, and some real files where they lie beside the project. */
    private static List<Sample> samples(Random chance) throws Exception {
        var samples = new ArrayList<Sample>();
        for (var good : SpoiltSet.good().entrySet())
            samples.add(new Sample("mẫu." + good.getKey(), good.getValue().call()));
        // files that reach for others: with other bytes they may find a way
        for (var hostile : Stream.concat(MarkupSet.files(), OutlookSet.files()).toList()) {
            var bytes = hostile.bytes().call();
            if (bytes.length < SMALL) samples.add(new Sample(hostile.name(), bytes));
        }
        int made = samples.size();
        var corpus = SharedData.find("corpus/files");
        if (corpus.isEmpty()) {
            System.out.println(
                    "Fuzz: no real files at hand (corpus/files of VANKHO_SHARED_DATA or ../shared/data), made ones only");
            return samples;
        }
        try (var files = Files.walk(corpus.get())) {
            var real =
                    new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            java.util.Collections.shuffle(real, chance);
            for (var file : real) {
                if (samples.size() > REAL + made) break;
                var name = file.getFileName().toString();
                if (Files.size(file) <= LARGEST && name.contains("."))
                    samples.add(new Sample(name, Files.readAllBytes(file)));
            }
        }
        return samples;
    }
}
