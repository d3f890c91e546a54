package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.TestLetters.letter;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.TestLetters.Part;

/** What is taken out of letters is counted over all that lies in them; what was cut off comes when its letter is sent by itself. */
class LetterLimitsTests extends LetterFamily {
    @Test
    void files_are_counted_through_letters_in_letters() {
        var fifty = IntStream.range(0, 50)
                .mapToObj(i -> new Part("t" + i + ".txt", "tệp " + no + " " + i))
                .toArray(Part[]::new);
        var more = IntStream.range(50, 110)
                .mapToObj(i -> new Part("t" + i + ".txt", "tệp " + no + " " + i))
                .toArray(Part[]::new);

        var letter = keep(
                "nhiều",
                new Part("một.thu", letter("một " + no, fifty)),
                new Part("hai.thu", letter("hai " + no, more)),
                new Part("ba.txt", "ba " + no));

        // 100 in all: two letters, and 98 of the 110 files in them
        assertThat(room.bean(Attachments.class).of(part(letter, 1), clerk).files())
                .hasSize(49)
                .last()
                .extracting(Attachments.Line::refusal)
                .isEqualTo("document.unpack.tooMany");
        assertThat(room.bean(Attachments.class).of(letter, clerk).files())
                .extracting(Attachments.Line::refusal)
                .containsExactly(null, null, "document.unpack.tooMany");
    }

    @Test
    void a_letter_that_lay_too_deep_is_taken_apart_when_it_is_sent_by_itself() {
        var deepest = letter("tầng ba " + no, new Part("phụ lục.txt", "phụ lục " + no));
        var whole = keep(
                "tầng không",
                new Part(
                        "một.thu",
                        letter(
                                "tầng một " + no,
                                new Part("hai.thu", letter("tầng hai " + no, new Part("ba.thu", deepest))))));
        var cut = part(part(part(whole, 0), 0), 0);
        assertThat(refusals(cut)).containsExactly("document.unpack.tooDeep");

        assertThat(room.documents
                        .keep(DocumentRoom.file("ba.thu", deepest), null, clerk)
                        .document())
                .isEqualTo(cut);

        assertThat(refusals(cut)).containsExactly((String) null);
        isThere(part(cut, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extraction.letter.late", "extraction.letter.unread", "document.unpack.broken"})
    void a_letter_that_could_not_be_opened_is_taken_apart_when_it_is_sent_again(String refusal) {
        var part = new Part("phụ lục.txt", "phụ lục " + refusal + no);
        var bytes = letter("chưa mở " + refusal + no, part);
        var id = room.documents
                .keep(DocumentRoom.file("thư.thu", bytes), null, clerk)
                .document();
        room.jdbc
                .sql("update attachment set refusal = ?, document_id = null, part_sha256 = null where letter_id = ?")
                .params(refusal, id.value())
                .update();

        room.documents.keep(DocumentRoom.file("thư.thu", bytes), null, clerk);

        assertThat(refusals(id)).containsExactly((String) null);
    }

    private static List<String> refusals(DocumentId letter) {
        return room.bean(Attachments.class).of(letter, clerk).files().stream()
                .map(Attachments.Line::refusal)
                .toList();
    }
}
