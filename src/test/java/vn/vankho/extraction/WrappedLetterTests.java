package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.TestUnpacking;
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
        Thread.sleep(1_500);
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(2_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            begun.interrupt();
            other.interrupt();
        });

        assertThat(unpack(letter(
                        new WinmailFile().attach("a.txt", "a".getBytes(UTF_8)).bytes())))
                .containsExactly("a.txt=a", "sau.txt=sau");
    }

    private java.util.List<String> unpack(byte[] letter) throws Exception {
        var unpacking = new TestUnpacking(10);
        var mail = new OutlookMail(
                pool, new MadeFiles(new DataFolder(folder), Workers.settings(20, 20, 1_000)), Duration.ofMillis(100));
        new FileParts(new Texts(), mail)
                .unpack(Files.write(folder.resolve("thư.eml"), letter), "thư.eml", unpacking.parts);
        return unpacking.seen;
    }

    static byte[] letter(byte[] winmail) {
        return ("From: a@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=vk\r\n\r\n"
                        + "--vk\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi " + System.nanoTime()
                        + "\r\n--vk\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
                        + "Content-Disposition: attachment; filename=\"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(winmail)
                        + "\r\n--vk\r\nContent-Type: text/plain; name=\"sau.txt\"\r\n\r\nsau\r\n--vk--\r\n")
                .getBytes(UTF_8);
    }
}
