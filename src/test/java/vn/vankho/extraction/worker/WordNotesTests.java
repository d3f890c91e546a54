package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of a .doc are told by number where they stand, and no sign of them breaks a line. */
class WordNotesTests {
    @TempDir
    Path folder;

    @Test
    void notes_bear_the_number_of_the_place_that_refers_to_them() throws Exception {
        var read = read("notes.doc");

        assertThat(Packed.unpack(read.texts()))
                .contains(
                        "Câu thứ nhất[1] và phần sau chú thích.",
                        "Câu thứ hai[2].",
                        "Câu thứ ba[3].",
                        "[1]\tChú thích chân trang một",
                        "[3]\tChú thích chân trang hai",
                        "đoạn hai của chú thích",
                        "[2]\tChú thích cuối văn bản")
                .doesNotContain("\uFFFD");
        assertThat(Packed.unpack(read.html()))
                .contains("Câu thứ nhất[1] và phần sau")
                .doesNotContain("\uFFFD");
    }

    /** Letters of old fonts lie in text of one byte: there a number takes the place of a letter that the file does not use. */
    @Test
    void of_a_text_of_one_byte_a_letter_in_an_old_font_too() throws Exception {
        var read = read("narrow-notes.doc");

        assertThat(Packed.unpack(read.texts()))
                .contains(
                        "Câu thứ nhất[1] và phần sau chú thích.",
                        "Câu thứ hai[2].",
                        "Câu thứ ba[3].",
                        "[1]Chú thích chân trang một",
                        "[3]Chú thích chân trang hai",
                        "[2]Chú thích cuối văn bản")
                .doesNotContain("\uFFFD");
    }

    @Test
    void signs_of_one_byte_are_such_as_the_text_does_not_hold() {
        assertThat(NoteSigns.unusedIn("a\u02C6")).isEqualTo(new NoteSigns('\u02DC', '\u0192', '\u017D', '\u017E'));
        assertThat(NoteSigns.unusedIn("˜ˆƒŽžŠšŸŒœ‹›")).isNull();
    }

    private FileText read(String name) throws Exception {
        try (var in = WordNotesTests.class.getResourceAsStream("/legacy/" + name)) {
            if (in == null) throw new IOException("no " + name);
            var bytes = in.readAllBytes();
            var file = Files.write(folder.resolve(name), bytes);
            var reader = new OfficeReader(new Limits(100_000, 10, 10, 10));
            var ofBytes = reader.text(request(bytes, null), (_, _) -> {});
            assertThat(ofBytes.texts())
                    .isEqualTo(reader.text(request(null, file), (_, _) -> {}).texts());
            return ofBytes;
        }
    }

    private static Request request(byte @Nullable [] bytes, @Nullable Path file) {
        return new Request(1, Request.Kind.TEXT, "application/msword", bytes, file);
    }
}
