package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder may have more zips than a program may have open files. */
class ImportManyZipsTests {
    private static final int ZIPS = 3 * OpenZips.IDLE;

    @TempDir
    Path folder;

    @Test
    void zips_are_open_only_while_their_files_are_sent() throws Exception {
        for (int i = 10; i < 10 + ZIPS; i++) zip("hồ sơ " + i + ".zip");
        try (var source = ImportSource.open(folder)) {
            var wanted = source.list().wanted();

            assertThat(open()).isZero();
            for (var entry : wanted) {
                try (var bytes = entry.opener().open()) {
                    assertThat(new String(bytes.readAllBytes(), UTF_8)).isEqualTo(entry.path());
                }
                assertThat(open()).isBetween(1L, (long) OpenZips.IDLE);
            }
            assertThat(wanted).hasSize(2 * ZIPS);
        }
        assertThat(open()).isZero();
    }

    @Test
    void a_zip_that_is_read_stays_open_however_many_come_after_it() throws Exception {
        for (int i = 10; i < 10 + ZIPS; i++) zip("hồ sơ " + i + ".zip");
        try (var source = ImportSource.open(folder)) {
            var wanted = source.list().wanted();
            var all = new ArrayList<SentBytes>();
            for (var entry : wanted) all.add(entry.opener().open());

            for (int i : IntStream.range(0, wanted.size()).toArray()) {
                try (var bytes = all.get(i)) {
                    assertThat(new String(bytes.readAllBytes(), UTF_8))
                            .isEqualTo(wanted.get(i).path());
                }
                // as the line does after the form
                all.get(i).close();
            }
            assertThat(open()).isEqualTo(OpenZips.IDLE);
        }
    }

    @Test
    void a_zip_that_has_gone_since_it_was_listed_is_told_in_a_sentence() throws Exception {
        var zip = zip("mất.zip");
        try (var source = ImportSource.open(folder)) {
            var entry = source.list().wanted().getFirst();
            Files.delete(zip);

            assertThatThrownBy(() -> entry.opener().open())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessage(ImportSource.UNREADABLE);
        }
    }

    @Test
    void a_zip_that_is_another_one_since_it_was_listed_is_not_called_damaged() throws Exception {
        var zip = zip("thay.zip");
        try (var source = ImportSource.open(folder)) {
            var entry = source.list().wanted().getLast();
            try (var other = new ZipOutputStream(Files.newOutputStream(zip))) {
                other.putNextEntry(new ZipEntry("khác hẳn.txt"));
                other.write("một tệp khác, dài hơn những tệp đã có trước đó "
                        .repeat(20)
                        .getBytes(UTF_8));
            }

            assertThatThrownBy(() -> entry.opener().open())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessage(OpenZips.CHANGED);
        }
    }

    /** Each file says where it lies. */
    private Path zip(String name) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var inside : new String[] {"a.txt", "b.txt"}) {
                zip.putNextEntry(new ZipEntry(inside));
                zip.write((name + "/" + inside).getBytes(UTF_8));
            }
        }
        return file;
    }

    /** Zips of the folder that this program has open. */
    private long open() throws IOException {
        var place = folder.toRealPath();
        try (var all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(each -> leadsBelow(each, place)).count();
        }
    }

    private static boolean leadsBelow(Path descriptor, Path place) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(place);
        } catch (IOException _) {
            // closed meanwhile: the one that lists them
            return false;
        }
    }
}
