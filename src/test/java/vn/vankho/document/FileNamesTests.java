package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\a\\Tờ trình.docx, Tờ trình.docx",
        "..., tep",
        "'', tep",
        "a\u202Egpj.exe, agpj.exe",
        "a<b>:c.pdf, a_b__c.pdf",
        "Quye\u0302\u0301t.doc, Quyết.doc",
    })
    void a_name_keeps_the_words_and_loses_what_could_harm(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(FileNames.safe("a\0\r\nb.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_extension() {
        var safe = FileNames.safe("ệ".repeat(300) + ".docx");

        assertThat(safe).endsWith("ệ.docx");
        assertThat(safe.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void a_folder_cannot_climb() {
        assertThat(FileNames.safeFolder("\\\\máy\\hồ sơ/../2026/./Quý 1/")).isEqualTo("máy/hồ sơ/2026/Quý 1");
    }

    @Test
    void a_title_is_the_name_without_extension() {
        assertThat(FileNames.title("so_57-2021  QĐ.UBND.pdf")).isEqualTo("so 57-2021 QĐ.UBND");
        assertThat(FileNames.title(".docx")).isEqualTo("docx");
    }
}
