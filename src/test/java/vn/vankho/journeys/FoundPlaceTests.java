package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A hit deep in a provision or a page is shown at its words, in the text and in the reading view. */
class FoundPlaceTests {
    private static final String LINES = "<p>Bến phà cũ, bến phà mới và các việc khác của đơn vị.</p>".repeat(60);
    private static final int LETTERS =
            60 * (int) "Bếnphàcũbếnphàmớivàcácviệckháccủađơnvị".chars().count();
    private static final String HERE = "<p id=here>Bến phà Hòn Gai.</p>";

    @Test
    void the_text_goes_to_the_words_and_its_outline_to_their_provision() {
        var text = "<nav><ul><li><a href=\"#phu_luc\" data-key=\"phu_luc\">Phụ lục</a></li></ul></nav><main>" + LINES
                + "<p><a id=\"phu_luc\"></a>PHỤ LỤC</p>" + LINES + HERE + LINES + "</main>";
        try (var scripts = new ScriptPage("<vk-text></vk-text>").serving("text", text)) {
            open(scripts, "vk-text", "read-text", "place: 'phu_luc', behind: " + (LETTERS + 6));

            assertThat(scripts.page.locator("#here mark").first()).isInViewport();
            assertThat(scripts.page.locator("[aria-current]")).hasText("Phụ lục");
        }
    }

    @Test
    void near_its_heading_the_heading_is_on_top() {
        var text = "<nav><ul></ul></nav><main>" + LINES + "<p><a id=\"dieu_2\"></a>Điều 2. Bến phà</p>" + HERE + LINES
                + "</main>";
        try (var scripts = new ScriptPage("<vk-text></vk-text>").serving("text", text)) {
            open(scripts, "vk-text", "read-text", "place: 'dieu_2'");

            var heading = scripts.page.getByText("Điều 2. ");
            assertThat(heading).isInViewport();
            assertThat(top(heading)).isLessThan(120);
        }
    }

    @Test
    void of_a_page_in_the_text_the_first_words_on_it_are_shown() {
        var breakOf = "<div class=\"vk-page-break\" id=\"trang_%d\">Trang %<d</div>";
        var others = LINES.replace("Bến phà", "Cầu tàu").replace("bến phà", "cầu tàu");
        var text = "<nav><ul></ul></nav><main>" + breakOf.formatted(1) + LINES + breakOf.formatted(2) + others + HERE
                + breakOf.formatted(3) + LINES + "</main>";
        try (var scripts = new ScriptPage("<vk-text></vk-text>").serving("text", text)) {
            open(scripts, "vk-text", "read-text", "place: 'trang_2'");

            assertThat(scripts.page.locator("#here mark").first()).isInViewport();
        }
    }

    @Test
    void of_a_long_text_the_piece_of_the_words_is_shown_and_the_bar_leads_to_the_others() {
        var bar =
                "<div class=\"vk-pieces\" role=\"group\" data-behind=\"%d\"><button data-piece=\"1\">Phần trước</button>"
                        + "<span>Phần %d/2</span><button data-piece=\"3\" disabled>Phần sau</button></div>";
        var second = "<nav><ul></ul></nav><main>" + LINES + HERE + LINES + "</main>" + bar.formatted(LETTERS, 2);
        var first = "<nav><ul></ul></nav><main><p>Trước bến phà.</p></main>" + bar.formatted(0, 1);
        try (var scripts =
                new ScriptPage("<vk-text></vk-text>").serving("text", second).serving("text?phan=1", first)) {
            open(scripts, "vk-text", "read-text", "place: 'dieu_9', behind: 5000000");
            assertThat(scripts.page.locator("#here mark").first()).isInViewport();

            scripts.page.getByText("Phần trước").click();

            assertThat(scripts.page.getByText("Trước bến phà.")).isVisible();
            assertThat(scripts.page.locator("vk-text main")).isFocused();
            assertThat(scripts.page.locator("vk-text main")).hasAttribute("aria-label", "Phần 1/2");
        }
    }

    @Test
    void a_reading_view_goes_to_the_words_behind_the_heading() {
        var view = LINES + "<p>PHỤ LỤC</p>" + LINES + HERE + LINES;
        try (var scripts = new ScriptPage("<vk-reading></vk-reading>").serving("text", view)) {
            open(scripts, "vk-reading", "reading-page", "place: 'phu luc', behind: " + (LETTERS + 6));

            var words =
                    scripts.page.frameLocator("iframe").locator("#here mark").first();
            assertThat(words).isVisible();
            assertThat(top(words)).isBetween(0.0, 768.0);
        }
    }

    @Test
    void a_reading_view_without_a_heading_goes_to_the_words_behind_its_beginning() {
        try (var scripts = new ScriptPage("<vk-reading></vk-reading>").serving("text", LINES + HERE + LINES)) {
            open(scripts, "vk-reading", "reading-page", "place: '', behind: " + LETTERS);

            var words =
                    scripts.page.frameLocator("iframe").locator("#here mark").first();
            assertThat(words).isVisible();
            assertThat(top(words)).isBetween(0.0, 768.0);
        }
    }

    private static void open(ScriptPage scripts, String tag, String script, String properties) {
        scripts.open("""
                async () => {
                  const one = document.querySelector('%s');
                  await import('/%s.js');
                  Object.assign(one, { query: 'bến phà', %s });
                  one.setAttribute('src', '/text');
                }""".formatted(tag, script, properties));
        scripts.page.waitForFunction("document.querySelector('vk-text main mark, vk-reading iframe[style]')");
        scripts.page.evaluate(
                "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))");
    }

    private static double top(Locator locator) {
        return locator.boundingBox().y;
    }
}
