package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.PageText;

/** The text of a stranger's file as HTML of our own. */
class TextHtmlTests {
    @Test
    void nothing_of_the_file_becomes_markup() {
        var html = html("Điều 1. <img src=x onerror=alert(1)>\n<script>alert(2)</script> & \"quoted\"");

        assertThat(html)
                .doesNotContain("<img", "<script")
                .contains("&lt;script&gt;alert(2)&lt;/script&gt; &amp; &quot;quoted&quot;");
    }

    @Test
    void articles_stand_in_the_outline_and_have_an_anchor() {
        var html =
                html("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nNội dung.\nĐiều 2. Đối tượng\nNội dung.");

        assertThat(html)
                .contains("data-key=\"dieu_2\"", "<a id=\"dieu_2\"></a>", "Phạm vi điều chỉnh")
                .containsSubsequence("<nav>", "Chương I", "Điều 1", "Điều 2", "</nav>", "<main>");
    }

    @Test
    void pages_are_named_where_there_are_several() {
        var html = TextHtml.of(
                new TextPieces(List.of(new PageText(1, "Trang đầu."), new PageText(2, "Trang sau."))),
                0,
                "Trang",
                false);

        assertThat(html).contains("id=\"trang_1\">Trang 1<", "id=\"trang_2\">Trang 2<");
        assertThat(html("Một trang thôi.")).doesNotContain("trang_1");
    }

    @Test
    void a_line_of_millions_is_laid_out_in_pieces() {
        var pages = List.of(new PageText(1, "một hai ba ".repeat(200_000)));

        var html = TextHtml.of(new TextPieces(pages), 0, "Trang", false);

        assertThat(html.split("<p")).allMatch(paragraph -> paragraph.length() < 6_000);
    }

    @Test
    void a_file_without_text_has_no_page_at_all() {
        assertThat(new TextPieces(List.of(new PageText(1, " \n "))).isBlank()).isTrue();
    }

    @Test
    void printed_lines_become_paragraphs() {
        var html = TextHtml.of(new TextPieces(List.of(new PageText(1, """
                        ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG
                        QUYẾT ĐỊNH
                        Ban hành Quy định về quản lý hồ sơ lưu trữ của cơ quan
                        Điều 1. Phạm vi điều chỉnh
                        Quy định này quy định việc lập hồ sơ, nộp lưu hồ sơ vào lưu trữ hiện hành,
                        khai thác và tiêu hủy tài liệu hết giá trị tại các cơ quan của tỉnh. Văn phòng
                        Ủy ban nhân dân tỉnh theo dõi việc thi hành.
                        a) Hồ sơ công việc của các phòng chuyên môn và của các đơn vị trực thuộc Sở;
                        b) Tài liệu nghe nhìn.
                        """))), 0, "Trang", true);

        assertThat(html)
                .contains(
                        "lưu trữ hiện hành, khai thác và tiêu hủy tài liệu",
                        "của tỉnh. Văn phòng Ủy ban nhân dân tỉnh theo dõi việc thi hành.</p>",
                        "</a>a) Hồ sơ công việc của các phòng chuyên môn và của các đơn vị trực thuộc Sở;</p>",
                        "TỈNH SÔNG THƯƠNG</p><p>QUYẾT ĐỊNH</p>")
                .doesNotContain("chỉnh Quy định này");
    }

    private static String html(String text) {
        var bar = new PieceBar("Các phần", "Phần trước", "Phần sau", "Phần");
        return ReadText.html(new TextPieces(List.of(new PageText(1, text))), null, Place.BEGIN, "Trang", false, bar);
    }
}
