package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.StartRefused;

/** The operator's own table of abbreviations, which people write by hand. */
class AbbreviationsFileTests {
    @TempDir
    Path folder;

    @Test
    void a_slip_in_the_file_ends_the_start_with_a_sentence_that_names_it() throws Exception {
        var file = folder.resolve("abbreviations.yaml");
        for (var slip : List.of("qd: [quyết định", "- qd\n- quyết định\n", "chỉ là chữ")) {
            Files.writeString(file, slip);

            assertThatThrownBy(() -> Abbreviations.load(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(file.toString())
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
        }
    }

    @Test
    void an_empty_file_and_a_good_one_are_taken() throws Exception {
        var file = folder.resolve("abbreviations.yaml");
        for (var good : List.of("", "# chưa có\n", "qđ: quyết định\nub: [ủy ban, ủy ban nhân dân]\n")) {
            Files.writeString(file, good);

            assertThatCode(() -> Abbreviations.load(file)).doesNotThrowAnyException();
        }
    }
}
