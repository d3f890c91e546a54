package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The font of what the portal draws. */
class VietnameseFontTests {
    @Test
    void there_are_134_letters_beyond_ascii() {
        assertThat(VietnameseFont.LETTERS.codePoints().distinct()).hasSize(134);
        assertThat(VietnameseFont.LETTERS).contains("ạ", "Ặ", "ỵ", "Đ").doesNotContain("a", "Y");
    }

    @Test
    void the_font_that_is_taken_shows_them_all() {
        var font = VietnameseFont.file();
        assumeTrue(font.isPresent(), "not run: no DejaVu or Noto font on this machine");

        assertThat(VietnameseFont.showsAll(font.orElseThrow())).isTrue();
    }

    @Test
    void what_is_no_font_is_not_taken(@TempDir Path folder) throws Exception {
        assertThat(VietnameseFont.showsAll(folder.resolve("none.ttf"))).isFalse();
        assertThat(VietnameseFont.showsAll(Files.writeString(folder.resolve("text.ttf"), "no font")))
                .isFalse();
    }
}
