package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.StepOutcome;
import vn.vankho.shared.Refused;

/** A locked file is not kept as if it could be read, however busy the readers are. */
class PasswordLockTests {
    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    Path folder;

    private WorkerPool pool;

    @BeforeEach
    void start() {
        pool = Workers.pool(20, 20, 1_000_000);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void a_locked_file_is_refused_while_all_workers_read() throws Exception {
        busy(() -> Workers.read(pool, "test/busy-loop", new byte[1]));

        assertThatThrownBy(() -> door(HostilePages.lockedPdf("người dùng")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.door.encrypted"));
        assertThat(door(HostilePages.lockedPdf("")).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void a_file_that_nobody_could_try_to_open_is_not_taken() throws Exception {
        busy(() -> Workers.read(pool, "test/busy-loop", new byte[1]));
        busy(() -> pool.runSoon(Workers.job("test/busy-loop", new byte[1]), SHORT));

        assertThatThrownBy(() -> door(HostilePages.lockedPdf("")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.door.busy"));
    }

    @Test
    void the_trailer_of_many_objects_is_found_before_its_table() throws Exception {
        var before = "%PDF-1.7\n" + "%\n".repeat(8_000);
        var pdf = before + "9 0 obj <</Type/XRef/Encrypt 8 0 R>> stream\n" + "x".repeat(100_000)
                + "\nendstream endobj\nstartxref\n" + before.length() + "\n%%EOF\n";
        var file = Files.write(folder.resolve("nhiều mục.pdf"), pdf.getBytes(ISO_8859_1));

        try (var channel = FileChannel.open(file)) {
            assertThat(new FileHead(channel, file).namesPdfEncryption()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void a_locked_pdf_that_got_in_is_called_locked_and_nothing_else(int keyLength) {
        assertThat(Outcomes.of(Workers.read(pool, "application/pdf", HostilePages.lockedPdf("123", keyLength))))
                .isEqualTo(new StepOutcome.Failed("extraction.encrypted", ""));
    }

    @Test
    void a_pdf_locked_by_other_means_than_a_password_is_called_locked_too() {
        var pdf = new String(HostilePages.lockedPdf("123"), ISO_8859_1).replace("/Standard", "/Chungthu");

        assertThat(Outcomes.of(Workers.read(pool, "application/pdf", pdf.getBytes(ISO_8859_1))))
                .isEqualTo(new StepOutcome.Failed("extraction.encrypted", ""));
    }

    private vn.vankho.document.Inspected door(byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve("f-" + System.nanoTime()), bytes);
        return new FileCheck(new PasswordLock(pool, SHORT)).inspect(file, "mật khẩu 123.pdf");
    }

    /** Waits until the worker has the file. */
    private void busy(java.util.concurrent.Callable<?> reading) throws Exception {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                reading.call();
            } catch (Exception e) {
                // the pool was closed over it
            }
        });
        Thread.sleep(1_000);
    }
}
