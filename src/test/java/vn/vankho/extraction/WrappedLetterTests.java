package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;
import vn.vankho.document.TestUnpacking;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Texts;

/** What Exchange has wrapped in a winmail.dat comes out, and letters that need a worker wait for one. */
class WrappedLetterTests {
    private static final String MAIL = FileKind.EML.mediaType();

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
    void its_files_are_files_of_the_letter_whatever_their_size() throws Exception {
        var large = new byte[2_500_000];
        java.util.Arrays.fill(large, (byte) 'a');
        var seen = unpack(letter(new WinmailFile()
                .attach("ke hoach.txt", "Điều 1".getBytes(UTF_8))
                .attach("lon.txt", large)
                .bytes()));

        assertThat(seen).hasSize(3).startsWith("ke hoach.txt=Điều 1").endsWith("sau.txt=sau");
        assertThat(seen.get(1)).hasSize("lon.txt=".length() + large.length);
    }

    @Test
    void their_names_stand_in_the_text_of_the_letter() {
        var winmail = new WinmailFile().attach("ke hoach.txt", new byte[] {1}).bytes();
        assertThat(Workers.pages(Workers.read(pool, MAIL, letter(winmail))))
                .singleElement()
                .asString()
                .contains("Tệp đính kèm: ke hoach.txt, sau.txt", "Kính gửi")
                .doesNotContain("winmail");
    }

    @Test
    void one_that_cannot_be_read_has_its_line_and_the_letter_goes_on() throws Exception {
        assertThat(unpack(letter(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0, 2, 9, 9})))
                .containsExactly("winmail.dat!extraction.letter.unread", "sau.txt=sau");
    }

    private boolean isEmpty(String workers) {
        return ((Collection<?>) Objects.requireNonNull(ReflectionTestUtils.getField(pool, workers))).isEmpty();
    }

    private static boolean somebodyWaits() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(one -> one.getName().equals("worker-asked") && one.getState() == Thread.State.TIMED_WAITING);
    }

    @Test
    void letters_wait_for_a_worker_as_long_as_the_upload_may_take() throws Exception {
        var begun = Thread.startVirtualThread(() -> Workers.read(pool, "test/busy-loop", new byte[1]));
        var other = Thread.startVirtualThread(() -> {
            try {
                pool.runSoon(Workers.job("test/busy-loop", new byte[1]), Duration.ofMillis(50));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> isEmpty("free") && isEmpty("freeSpare"));
        Thread.startVirtualThread(() -> {
            await().until(WrappedLetterTests::somebodyWaits);
            begun.interrupt();
            other.interrupt();
        });

        assertThat(unpack(letter(
                        new WinmailFile().attach("a.txt", "a".getBytes(UTF_8)).bytes())))
                .containsExactly("a.txt=a", "sau.txt=sau");
    }

    @Test
    void each_counts_as_a_file_and_its_bytes_as_bytes() {
        var empty = new WinmailFile().bytes();
        assertThatThrownBy(() -> unpack(letter(Collections.nCopies(120, empty))))
                .hasMessageContaining("document.unpack.tooMany");

        var large = new WinmailFile().attach("lon.txt", new byte[11_000_000]).bytes();
        assertThatThrownBy(() -> unpack(letter(large))).hasMessageContaining("document.unpack.tooLarge");
    }

    @Test
    void what_a_worker_died_over_is_read_again_and_told_as_late_when_it_dies_anew() throws Exception {
        var died = new Answer.Trouble(0, "extraction.crashed", "");
        var winmail =
                letter(new WinmailFile().attach("a.txt", "a".getBytes(UTF_8)).bytes());
        var unsteady = mock(WorkerPool.class);
        when(unsteady.ask(any(), any()))
                .thenReturn(died)
                .thenAnswer(call -> pool.ask(call.getArgument(0), call.getArgument(1)));
        assertThat(unpack(unsteady, winmail)).containsExactly("a.txt=a", "sau.txt=sau");

        var dead = mock(WorkerPool.class);
        when(dead.ask(any(), any())).thenReturn(died);
        assertThat(unpack(dead, winmail)).containsExactly("winmail.dat!extraction.letter.late", "sau.txt=sau");
    }

    private List<String> unpack(byte[] letter) throws Exception {
        return unpack(pool, letter);
    }

    private List<String> unpack(WorkerPool pool, byte[] letter) throws Exception {
        var unpacking = new TestUnpacking(10);
        var mail = new OutlookMail(
                pool, new MadeFiles(new DataFolder(folder), Workers.settings(20, 20, 1_000)), Duration.ofMillis(100));
        new FileParts(new Texts(), mail)
                .unpack(Files.write(folder.resolve("thư.eml"), letter), "thư.eml", unpacking.parts);
        return unpacking.seen;
    }

    static byte[] letter(byte[] winmail) {
        return letter(List.of(winmail));
    }

    private static byte[] letter(List<byte[]> winmails) {
        var wrapped = winmails.stream().map(WrappedLetterTests::part).collect(Collectors.joining());
        return ("From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=vk\r\n\r\n"
                        + "--vk\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi " + System.nanoTime()
                        + wrapped
                        + "\r\n--vk\r\nContent-Type: text/plain; name=\"sau.txt\"\r\n\r\nsau\r\n--vk--\r\n")
                .getBytes(UTF_8);
    }

    private static String part(byte[] winmail) {
        return "\r\n--vk\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
                + "Content-Disposition: attachment; filename=\"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(winmail);
    }
}
