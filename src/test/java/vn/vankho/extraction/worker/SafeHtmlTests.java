package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.AttributesImpl;

class SafeHtmlTests {
    private final SafeHtml html = new SafeHtml(10_000);

    private static AttributesImpl attributes(String... pairs) {
        var attributes = new AttributesImpl();
        for (int i = 0; i < pairs.length; i += 2)
            attributes.addAttribute("", pairs[i], pairs[i], "CDATA", pairs[i + 1]);
        return attributes;
    }

    private void element(String name, String text, String... attributes) {
        html.start(name, attributes(attributes));
        html.text(text);
        html.end(name);
    }

    @Test
    void what_is_on_the_list_is_written_without_attributes() {
        element("h1", "Quyết định", "onclick", "steal()", "style", "position:fixed", "id", "x");
        element("p", "Điều 1", "class", "a");

        assertThat(html.finish()).isEqualToIgnoringNewLines("<h1>Quyết định</h1><p>Điều 1</p>");
    }

    @Test
    void links_pictures_frames_and_forms_lose_their_tags() {
        element("a", "bấm vào đây", "href", "javascript:alert(1)");
        for (var name :
                new String[] {"img", "iframe", "form", "input", "svg", "base", "link", "video", "marquee", "x\"><script"
                }) element(name, "", "src", "http://evil.example/x", "onerror", "alert(1)");

        assertThat(html.finish()).isEqualTo("<p>bấm vào đây</p>");
    }

    @Test
    void text_that_looks_like_markup_stays_text() {
        element("p", "<script>alert('x')</script> & \"trích dẫn\"");

        assertThat(html.finish())
                .isEqualToIgnoringNewLines(
                        "<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;trích dẫn&quot;</p>");
    }

    @Test
    void a_page_cannot_pass_for_a_workbook_by_figures_of_its_own() {
        element("h1", "Bảng lương", "data-page", "1", "data-hidden", "1");
        element("p", "Hết", "data-cut", "2000");

        assertThat(html.finish()).isEqualToIgnoringNewLines("<h1>Bảng lương</h1><p>Hết</p>");
    }

    @Test
    void cells_keep_their_spans_when_they_are_numbers() {
        html.start("table", null);
        html.start("tr", null);
        element("td", "a", "colspan", "2", "rowspan", "3");
        element("td", "b", "colspan", "2\" onmouseover=\"x", "rowspan", "99999");
        html.end("tr");
        html.end("table");

        assertThat(html.finish())
                .isEqualToIgnoringNewLines("<table><tr><td colspan=\"2\" rowspan=\"3\">a</td><td>b</td></tr></table>");
    }

    @Test
    void everything_that_was_opened_is_closed_and_stray_ends_close_nothing() {
        html.end("table");
        html.start("td", null);
        html.start("table", null);
        html.start("tr", null);
        html.start("td", null);
        html.end("p");
        html.text("ô");
        html.start("b", null);

        assertThat(html.finish()).isEqualTo("<table><tr><td>ô<b></b></td></tr></table>");
    }

    @Test
    void nesting_without_end_and_text_without_end_are_cut() {
        for (int i = 0; i < 5_000; i++) html.start("ul", null);
        for (int i = 0; i < 5_000; i++) element("p", "x".repeat(100));

        var all = html.finish();
        assertThat(all.length()).isLessThan(12_000);
        assertThat(all.split("<ul>", -1)).hasSizeLessThan(70);
    }

    @Test
    void control_characters_and_half_surrogates_do_not_pass() {
        element("p", "a\u0000b\u0008c\uD800d😀");

        assertThat(html.finish()).isEqualToIgnoringNewLines("<p>a b c\uFFFDd😀</p>");
    }
}
