package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;

/** Real files of Vietnamese offices, where they are at hand: the door knows them, the worker reads them and never dies of them. */
class RealFilesTests {
    /** By a wrong signature of its end a real file may be damaged; more than these few would be our fault. */
    private static final double READ = 0.98;

    @Test
    void every_real_file_is_read_or_refused_with_a_reason() throws Exception {
        var folder = folder();
        var jobs = new ArrayList<WorkerJob>();
        var files = new ArrayList<Path>();
        var counts = new TreeMap<String, Count>();
        long doorNanos = 0;
        int dead = 0;
        List<Answer> answers;
        long start;
        try (var pool = Workers.pool(120, 60, 20_000_000)) {
            var door = new FileCheck(new PasswordLock(pool));
            for (var file : files(folder)) {
                start = System.nanoTime();
                var type = atTheDoor(door, file, counts);
                doorNanos += System.nanoTime() - start;
                if (type == null) continue;
                files.add(file);
                jobs.add(new WorkerJob(Request.Kind.TEXT, type, Files.size(file), () -> Files.newInputStream(file)));
            }
            start = System.nanoTime();
            answers = pool.run(jobs, WorkerProgress.NONE);
            for (int i = 0; i < answers.size(); i++) dead += count(files.get(i), answers.get(i), counts);
        }
        System.out.printf(
                "door %.2f ms per file, read in %.1f s%n",
                doorNanos / 1e6 / files.size(), (System.nanoTime() - start) / 1e9);
        onlyOldFontsAreDecoded(files, answers);
        counts.forEach((name, count) -> System.out.println(name + " " + count));
        assertThat(dead).as("files that killed a worker").isZero();
        assertThat(counts.values().stream().mapToInt(count -> count.read).sum())
                .isGreaterThanOrEqualTo((int) (files.size() * READ));
    }

    /** What real files of our days hold is Unicode: nothing of it is taken for an old font. Those of .VnTime are, all of them. */
    private static void onlyOldFontsAreDecoded(List<Path> files, List<Answer> answers) {
        int old = 0;
        int unicode = 0;
        for (int i = 0; i < files.size(); i++) {
            if (!(answers.get(i) instanceof Answer.Text(int _, var read))) continue;
            boolean named = files.get(i).getParent().endsWith("doc_tcvn3");
            assertThat(read.original() != null).as(files.get(i).toString()).isEqualTo(named);
            if (named) old++;
            else unicode++;
        }
        System.out.println("decoded " + old + " files of old fonts, left " + unicode + " others as they are");
    }

    /** A line that is the code of a field: {@code PAGE}, {@code TOC \\o "1-3"}. */
    private static final Pattern FIELD_CODE = Pattern.compile("(?m)^[\\s\uFFFD]*+"
            + "(PAGE|NUMPAGES|PAGEREF|HYPERLINK|TOC|REF|MERGEFIELD|FORMTEXT|FORMCHECKBOX)\\b(?=[\\s\uFFFD]|$)");

    @Test
    void of_the_fields_of_old_word_only_what_they_say_is_text() throws Exception {
        int read = 0;
        try (var pool = Workers.pool(120, 60, 20_000_000)) {
            for (var file : files(folder())) {
                if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".doc")) continue;
                var answer = Workers.read(pool, FileKind.DOC.mediaType(), Files.readAllBytes(file));
                if (!(answer instanceof Answer.Text)) continue;
                read++;
                assertThat(String.join("\n", Workers.pages(answer)))
                        .as(file.getFileName().toString())
                        .doesNotContainPattern(FIELD_CODE);
            }
        }
        System.out.println("files of old Word read: " + read);
    }

    /** No library makes a file of old Word from nothing. */
    @Test
    void a_real_file_of_old_word_is_refused_when_it_asks_for_a_password() throws Exception {
        var file = Files.createTempFile("khóa", ".doc");
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (var pool = Workers.pool(60, 30, 20_000_000);
                var in = Files.newInputStream(anOldWordFile());
                var document = new HWPFDocument(in)) {
            document.write(file.toFile());
            var door = new FileCheck(new PasswordLock(pool));
            assertThatThrownBy(() -> door.inspect(file, "khóa.doc"))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.door.encrypted"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
            Files.delete(file);
        }
    }

    private static Path anOldWordFile() throws IOException {
        for (var file : files(folder())) {
            if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".doc")) continue;
            try (var in = Files.newInputStream(file);
                    var _ = new HWPFDocument(in)) {
                return file;
            } catch (RuntimeException | IOException _) {
                // a web page or an older Word under that name
            }
        }
        return Assumptions.abort("not run: no file of old Word");
    }

    private static String atTheDoor(FileCheck door, Path file, Map<String, Count> counts) {
        var count = counts.computeIfAbsent(file.getParent().getFileName().toString(), _ -> new Count());
        count.files++;
        try {
            var inspected = door.inspect(file, file.getFileName().toString());
            if (inspected.note() != null) count.noted++;
            return inspected.mediaType();
        } catch (Refused e) {
            count.refused++;
            System.out.println("refused " + file.getFileName() + ": " + e.key() + List.of(e.arguments()));
            return null;
        }
    }

    private static int count(Path file, Answer answer, Map<String, Count> counts) {
        var count = counts.get(file.getParent().getFileName().toString());
        if (answer instanceof Answer.Text(int _, var read)) {
            count.read++;
            if (read.unreadPages() > 0) count.scanned++;
            else if (read.characters() < 100) System.out.println("next to nothing in " + file.getFileName());
            return 0;
        }
        System.out.println("not read " + file.getFileName() + ": " + answer);
        return List.of("extraction.crashed", "extraction.outOfMemory", "extraction.timeout")
                        .contains(Workers.reason(answer))
                ? 1
                : 0;
    }

    private static Path folder() {
        var named = System.getenv("VANKHO_SHARED_DATA");
        var folder = Stream.of(named == null ? "../shared/data" : named, "../shared/data", "../../shared/data")
                .map(Path::of)
                .map(data -> data.resolve("corpus/files"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "not run: no folder of real files");
        return folder.orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static final class Count {
        private int files;
        private int refused;
        private int noted;
        private int read;
        private int scanned;

        @Override
        public String toString() {
            return "files %d, refused %d, other content %d, read %d, with scanned pages %d"
                    .formatted(files, refused, noted, read, scanned);
        }
    }
}
