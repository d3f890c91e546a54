package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageText;

/** Who goes from piece to piece of a long text does not wait each time until the whole is structured. */
class LongTextsTests {
    private static final String LONG = "chữ nghĩa dài\n".repeat(TextPieces.MOST / 14 + 1);

    private final LongTexts texts = new LongTexts();
    private final VersionId version = new VersionId(UUID.randomUUID());

    @Test
    void a_long_text_is_cut_once_for_all_its_pieces() {
        var first = texts.cut(version, pages("Điều 1. Đầu\n"));

        assertThat(texts.cut(version, pages("Điều 1. Đầu\n"))).isSameAs(first);
    }

    @Test
    void words_that_were_put_right_are_shown_at_once() {
        texts.cut(version, pages("Điều 1. Đâu\n"));

        var right = texts.cut(version, pages("Điều 1. Đầu\n"));

        assertThat(right.piece(0).pages().getFirst().text()).startsWith("Điều 1. Đầu");
    }

    @Test
    void those_that_were_read_last_are_remembered_and_no_more() {
        var first = texts.cut(version, pages(""));
        for (int other = 0; other < 2; other++) texts.cut(new VersionId(UUID.randomUUID()), pages(""));

        assertThat(texts.cut(version, pages(""))).isNotSameAs(first);
    }

    private static List<PageText> pages(String begin) {
        return List.of(new PageText(1, begin), new PageText(2, LONG));
    }
}
