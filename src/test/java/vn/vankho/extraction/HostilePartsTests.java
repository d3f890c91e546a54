package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.Archives;
import vn.vankho.document.Attachments;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

/** Letters and archives are taken apart in the portal itself: none of them stops it, or puts a file where it does not belong. */
class HostilePartsTests extends PortalWithPeople {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final int SPOILT = 60;

    @Autowired
    Archives archives;

    @Autowired
    Documents documents;

    @Autowired
    Attachments attachments;

    private Person clerk;

    @BeforeEach
    void clerk() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
    }

    @Test
    void letters_that_nest_repeat_or_lie_are_kept_or_refused() throws Exception {
        for (var mail : Stream.concat(MarkupSet.mails(), OutlookSet.files()).toList()) {
            long start = System.nanoTime();
            try {
                assertThat(documents.keep(file(mail.name(), mail.bytes().call()), null, clerk.viewer()))
                        .as(mail.name())
                        .isNotNull();
            } catch (Refused refused) {
                assertThat(refused.key()).as(mail.name()).startsWith("extraction.");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(mail.name())
                    .isLessThan(MOST);
        }
        assertThat(Lookout.callers()).isZero();
    }

    @Test
    void a_winmail_in_winmails_is_opened_as_deep_as_other_parts() {
        var wrapped =
                new WinmailFile().attach("trong.txt", "trong".getBytes(UTF_8)).bytes();
        for (int i = 0; i < 8; i++)
            wrapped = new WinmailFile().attach("winmail.dat", wrapped).bytes();

        var kept = documents.keep(file("thư.eml", WrappedLetterTests.letter(wrapped)), null, clerk.viewer());

        assertThat(attachments.of(kept.document(), clerk.viewer()).files())
                .extracting(Attachments.Line::name, Attachments.Line::refusal)
                .containsExactly(tuple("winmail.dat", "document.unpack.tooDeep"), tuple("sau.txt", null));
    }

    @Test
    void archives_that_hold_themselves_point_past_their_end_or_are_spoilt_get_a_sentence() {
        var good = HostileZips.zip(new LinkedHashMap<>(
                Map.of("Quyết định.txt", "Điều 1".repeat(500).getBytes(UTF_8))));
        var all = new ArrayList<byte[]>(List.of(
                HostileQuine.zip(),
                HostileZips.entryPastTheEnd(good),
                HostileZips.half(good),
                HostileZips.worn(good),
                HostileZips.moreThanItSays(good, 300_000),
                HostileZips.endInItsComment(good)));
        var chance = new Random(17);
        for (int i = 0; i < SPOILT; i++) all.add(Mutation.of(good, good, chance));

        for (var zip : all) {
            try {
                assertThat(archives.keep(file("hồ sơ.zip", zip), _ -> null, clerk.viewer()))
                        .hasValueSatisfying(lines -> assertThat(lines).isNotEmpty());
            } catch (Refused refused) {
                assertThat(refused.key()).isNotEqualTo("storage.away");
            }
        }
    }

    @Test
    void letters_in_an_archive_with_archives_in_them_unfold_within_one_measure() throws Exception {
        var zeros = HostileZips.zip(new LinkedHashMap<>(Map.of("không.bin", new byte[80 * 1024 * 1024])));
        var letters = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 6; i++) letters.put("thư " + i + ".eml", letter("thư " + i + System.nanoTime(), zeros));

        long start = System.nanoTime();
        var lines = archives.keep(file("hồ sơ.zip", HostileZips.zip(letters)), _ -> null, clerk.viewer())
                .orElseThrow();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST);
        // each alone is harmless: only together they are seen to be a bomb
        assertThat(lines)
                .hasSizeLessThan(6)
                .last()
                .satisfies(
                        line -> assertThat(line.why()).extracting(Refused::key).isEqualTo("document.unpack.bomb"));
    }

    private static byte[] letter(String text, byte[] zip) {
        return ("From: a@b\r\nSubject: " + text + "\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=vk\r\n\r\n--vk\r\n\r\n" + text + "\r\n--vk\r\n"
                        + "Content-Type: application/zip; name=\"a.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(zip) + "\r\n--vk--\r\n")
                .getBytes(UTF_8);
    }

    @Test
    void names_in_an_archive_stay_below_it_and_lose_what_deceives() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var name : List.of("../../../../etc/a.txt", "/etc/b.txt", "C:\\Windows\\c.txt", "x/\u202Etxt.d\u0007.txt"))
            entries.put(name, (name + System.nanoTime()).getBytes(UTF_8));

        var lines = archives.keep(file("lạ.zip", HostileZips.zip(entries)), _ -> null, clerk.viewer())
                .orElseThrow();

        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.folder()).startsWith("lạ.zip").doesNotContain("..", "\\", ":");
            assertThat(line.name()).matches("[a-z.]+\\.txt").doesNotContain("/", "\\");
        });
    }

    private static IncomingFile file(String name, byte[] bytes) {
        return new IncomingFile(name, "", new ByteArrayInputStream(bytes));
    }
}
