package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Inspected;
import vn.vankho.document.TestUnpacking;
import vn.vankho.shared.Texts;

/** A letter is one whichever of its fields stands first: servers put theirs before the others. */
class MailLookTests {
    private static final String REST = """
            From: Văn thư <vanthu@so.vn>
            To: p.kehoach@so.vn
            Subject: =?UTF-8?Q?G=E1=BB=ADi_t=E1=BB=87p?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=vk

            --vk
            Content-Type: text/plain

            Kinh gui phong Ke hoach
            --vk
            Content-Disposition: attachment; filename="a.txt"

            tep
            --vk--
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authentication-Results: mx.so.vn;\n\tspf=pass smtp.mailfrom=so.vn;\n dkim=pass",
                "Received-SPF: pass (so.vn: 10.0.0.1)",
                "ARC-Seal: i=1; a=rsa-sha256; t=1764400000",
                "Reply-To: a@so.vn",
                "Sender: a@so.vn",
                "Thread-Topic: V/v",
                "User-Agent: Thunderbird",
                "In-Reply-To: <1@so.vn>",
                "From - Mon Jan 12 10:00:00 2026\nX-Mozilla-Status: 0001",
                "From vanthu@so.vn Mon Jan 12 10:00:00 2026\nAuthentication-Results: mx.so.vn"
            })
    void a_letter_is_opened_whatever_its_first_field_is(String first) throws Exception {
        var letter = first + "\n" + REST;

        var kept = door("thư.eml", letter);

        assertThat(kept.mediaType()).isEqualTo("message/rfc822");
        assertThat(kept.note()).isNull();
        var unpacking = new TestUnpacking();
        new FileParts(new Texts(), null)
                .unpack(Files.writeString(folder.resolve("mở.eml"), letter), "thư.eml", unpacking.parts);
        assertThat(unpacking.seen).containsExactly("a.txt=tep");
        try (var pool = Workers.pool(20, 20, 10_000)) {
            assertThat(Workers.pages(Workers.read(pool, "message/rfc822", letter.getBytes(UTF_8)))
                            .getFirst())
                    .contains("Gửi tệp", "Kinh gui phong Ke hoach");
        }
    }

    @Test
    void a_letter_whose_fields_do_not_end_within_its_first_kilobytes_is_one() throws Exception {
        var seals = "ARC-Seal: i=1; a=rsa-sha256;\n b=kWZkQ2xvc2VkIGJ5IG5vYm9keQ==\n".repeat(300);

        assertThat(door("thư.eml", seals + REST).mediaType()).isEqualTo("message/rfc822");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính gửi: Phòng Kế hoạch\n\nNội dung",
                "một dòng chữ",
                "Ghi chú\nSubject: a\n\nb",
                " a: b\n\nc d"
            })
    void what_only_bears_the_name_of_a_letter_is_a_text(String text) throws Exception {
        assertThat(door("ghi chép.eml", text).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void notes_with_names_and_colons_stay_a_text_under_the_name_of_one() throws Exception {
        assertThat(door("việc.txt", "Reply-To: a@so.vn\nSender: b@so.vn\n\nc").mediaType())
                .isEqualTo("text/plain");
    }

    private Inspected door(String name, String text) throws Exception {
        return new FileCheck(mock(PasswordLock.class)).inspect(Files.writeString(folder.resolve("tệp"), text), name);
    }
}
