package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.PageText;

/** All that was read can be read on the screen, however long it is, and a hit opens in its piece. */
class TextPiecesTests {
    private static final PieceBar BAR = new PieceBar("Các phần", "Phần trước", "Phần sau", "Phần");
    private static final String FAR = "kim cương đen";
    private static final String LINE = "chữ nghĩa dài\n";
    private static final int LINES = TextPieces.MOST * 19 / 10 / LINE.length();
    /** Of nearly two pieces: Điều 1 with the words that are found far behind it, then Điều 2. */
    private static final List<PageText> PAGES =
            List.of(new PageText(1, "Điều 1. Đầu\n" + LINE.repeat(LINES) + FAR + "\nĐiều 2. Cuối\nhết\n"));

    private final TextPieces text = new TextPieces(PAGES);

    @Test
    void the_pieces_together_are_the_whole_text_and_none_is_longer_than_a_browser_bears() {
        assertThat(text.count()).isEqualTo(2);
        assertThat(IntStream.range(0, text.count())
                        .mapToObj(text::piece)
                        .flatMap(piece -> piece.pages().stream())
                        .map(PageText::text)
                        .collect(Collectors.joining()))
                .isEqualTo(PAGES.getFirst().text());
        assertThat(pieces(text)).allMatch(piece -> piece.length() <= TextPieces.MOST && piece.endsWith("\n"));
    }

    /** Half of it was 36,000 elements, which a browser did not show at once. */
    @Test
    void of_six_million_characters_a_page_gets_what_a_browser_lays_out_at_once() {
        var six = new TextPieces(List.of(new PageText(1, LINE.repeat(6_000_000 / LINE.length()))));

        for (var piece : List.of("1", "2", "" + six.count()))
            assertThat(ReadText.html(six, piece, Place.BEGIN, "Trang", false, BAR))
                    .hasSizeLessThan(1_000_000)
                    .contains("Phần " + piece + "/" + six.count());
    }

    @Test
    void pages_stay_whole_where_they_can_and_a_line_without_end_is_cut_between_words() {
        var pages = Stream.of("a ", "b ", "c c ")
                .map(word -> word.repeat(TextPieces.MOST / 3))
                .map(said -> new PageText(said.charAt(0) - 'a' + 1, said))
                .toList();

        var some = new TextPieces(pages);

        assertThat(some.piece(0).pages()).extracting(PageText::no).containsExactly(1);
        assertThat(some.piece(1).pages()).extracting(PageText::no).containsExactly(2);
        assertThat(some.piece(2).pages()).extracting(PageText::no).containsExactly(3);
        assertThat(some.piece(3).pages()).extracting(PageText::no).containsExactly(3);
        assertThat(pieces(some)).allMatch(piece -> piece.endsWith(" "));
        assertThat(some.piece(3).from())
                .isEqualTo(TextPieces.MOST / 3 * 4
                        + 2
                        + some.piece(2).pages().getFirst().text().length());
    }

    @Test
    void an_article_behind_the_first_piece_stands_in_the_outline_of_its_own() {
        var html = ReadText.html(text, null, Place.asked("dieu_2", 0, ""), "Trang", false, BAR);

        assertThat(html).contains("data-key=\"dieu_2\"", "<a id=\"dieu_2\"></a>", ">hết<", "<span>Phần 2/2</span>");
        assertThat(html).doesNotContain("id=\"dieu_1\"").contains("data-behind=\"0\"");
        assertThat(html).contains("data-piece=\"1\">Phần trước", "data-piece=\"3\" disabled>Phần sau");
    }

    @Test
    void the_outline_leads_to_the_articles_of_all_pieces() {
        assertThat(TextOutline.of(text, 1, BAR))
                .contains("data-key=\"dieu_1\" data-piece=\"1\"><b>Điều 1</b>", "data-key=\"dieu_2\"><b>Điều 2</b>");
    }

    @Test
    void of_more_articles_than_a_page_bears_the_other_pieces_are_one_line_each() {
        var articles = IntStream.rangeClosed(1, TextOutline.MOST + 1)
                .mapToObj(no -> "Điều " + no + ". Tên\n" + "x ".repeat(100) + "\n")
                .collect(Collectors.joining());
        var many = new TextPieces(List.of(new PageText(1, articles)));

        assertThat(TextOutline.of(many, 1, BAR))
                .contains(
                        "<a href=\"#\" data-piece=\"1\"><b>Phần 1/2</b>", "data-key=\"dieu_" + TextOutline.MOST + "\"")
                .doesNotContain("data-key=\"dieu_1\"");
    }

    @Test
    void words_far_behind_their_article_open_in_the_piece_where_they_stand() {
        int letters = "Điều1Đầu".length() + "chữnghĩadài".length() * LINES;
        var place = new Place("dieu_1", 1, FAR, "", 0, 0, letters);

        var opening = text.opening(place);

        assertThat(opening.piece()).isEqualTo(1);
        int first = text.piece(0)
                .pages()
                .getFirst()
                .text()
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .length();
        assertThat(opening.behind()).isBetween(letters - first - 1, letters - first + 1);
        assertThat(text.opening(Place.BEGIN)).isEqualTo(new TextPieces.Opening(0, 0));
    }

    @Test
    void a_piece_is_read_by_its_number_and_nonsense_means_the_first() {
        assertThat(ReadText.html(text, "2", Place.BEGIN, "Trang", false, BAR)).contains(FAR, "Phần 2/2");
        assertThat(ReadText.html(text, "99", Place.BEGIN, "Trang", false, BAR)).contains("Phần 2/2");
        assertThat(ReadText.html(text, "x", Place.BEGIN, "Trang", false, BAR))
                .contains("Phần 1/2", "disabled>Phần trước")
                .doesNotContain(FAR);
        var small = new TextPieces(List.of(new PageText(1, "Ngắn.")));
        assertThat(ReadText.html(small, "1", Place.BEGIN, "Trang", false, BAR)).doesNotContain("vk-pieces");
    }

    @Test
    void a_page_of_a_later_piece_is_opened_by_its_number() {
        var pages = IntStream.rangeClosed(1, 5)
                .mapToObj(no -> new PageText(no, "trang số " + no + "\n" + "x ".repeat(TextPieces.MOST / 6)))
                .toList();
        var some = new TextPieces(pages);

        assertThat(some.count()).isEqualTo(3);
        assertThat(some.opening(Place.asked("trang_4", 0, ""))).isEqualTo(new TextPieces.Opening(1, 0));
        assertThat(TextHtml.of(some, 1, "Trang", false)).contains("id=\"trang_4\">Trang 4<");
    }

    private static List<String> pieces(TextPieces text) {
        return IntStream.range(0, text.count())
                .mapToObj(no ->
                        text.piece(no).pages().stream().map(PageText::text).collect(Collectors.joining()))
                .toList();
    }
}
