package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading view of a text of millions of characters: the browser gets a piece of it, opened at what was found. */
class ReadingPartsTests {
    private static final String LINE = "<p>Bến phà cũ và các việc khác của đơn vị trong năm kế hoạch.</p>";
    private static final int LINES = 20_000;

    private ScriptPage scripts;
    private FrameLocator frame;

    @BeforeEach
    void open() {
        var view = LINE.repeat(LINES / 2) + "<p>PHỤ LỤC</p><p id=here>Cầu Bãi Cháy.</p>" + LINE.repeat(LINES / 2);
        scripts =
                new ScriptPage("<vk-reading></vk-reading>").serving("text", "<body><template>" + view + "</template>");
        scripts.open("""
                async () => {
                  const one = document.querySelector('vk-reading');
                  await import('/reading-page.js');
                  const words = { pieces: 'Các phần', piece: 'Phần', before: 'Phần trước', after: 'Phần sau' };
                  Object.assign(one, { query: 'cầu bãi cháy', place: 'phu luc', frameTitle: 'Văn bản', words });
                  one.setAttribute('src', '/text');
                }""");
        frame = scripts.page.frameLocator("iframe");
        frame.locator("#here mark").first().waitFor();
    }

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void the_piece_of_what_was_found_is_laid_out_and_no_more() {
        assertThat(frame.locator(".vk-here")).isInViewport();
        assertThat(scripts.page.locator(".vk-pieces span")).hasText("Phần 2/3");
        assertThat(frame.locator("p").count()).isBetween(5_000, 10_000);
    }

    @Test
    void the_others_are_reached_by_the_bar_until_the_ends() {
        button("Phần sau").click();
        assertThat(scripts.page.locator(".vk-pieces span")).hasText("Phần 3/3");
        assertThat(button("Phần sau")).isDisabled();
        assertThat(scripts.page.locator("iframe")).isFocused();
        assertThat(scripts.page.locator("iframe")).hasAttribute("title", "Văn bản – Phần 3/3");

        button("Phần trước").click();
        assertThat(frame.locator("#here")).isVisible();
        button("Phần trước").click();
        assertThat(button("Phần trước")).isDisabled();
        assertThat(frame.locator("#here")).hasCount(0);
    }

    @Test
    void all_of_it_is_printed() {
        scripts.page.evaluate("""
                () => {
                  const inside = document.querySelector('iframe').contentWindow;
                  inside.print = () => (window.printed = inside.document.querySelectorAll('p').length);
                  document.querySelector('vk-reading').print();
                }""");

        assertThat(scripts.page.evaluate("printed")).isEqualTo(LINES + 2);
        assertThat(frame.locator("p").count()).as("and the piece is back").isLessThan(10_000);
    }

    private Locator button(String name) {
        return scripts.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
