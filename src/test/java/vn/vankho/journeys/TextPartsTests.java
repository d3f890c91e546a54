package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text that comes piece by piece is one text for who looks for an article in it, turns its pieces over or prints it. */
class TextPartsTests {
    private static final String FILLING = "<p>Bến phà cũ, bến phà mới và các việc khác của đơn vị.</p>".repeat(60);
    private static final String PRINTER =
            "() => { window.print = () => { window.paper = document.querySelector('.vk-print').innerText; } }";

    private ScriptPage scripts;

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void an_article_of_another_piece_is_reached_by_the_outline() {
        openPieces(3);
        var outline = scripts.page.locator("vk-text nav");
        outline.getByText("Điều 3").click();

        assertThat(scripts.page.locator("vk-text main")).hasAttribute("aria-label", "Phần 3/3");
        assertThat(scripts.page.locator("vk-text main")).isFocused();
        assertThat(line(3)).isInViewport();
        assertThat(outline.locator("[aria-current]")).hasText("Điều 3");
    }

    @Test
    void what_was_asked_for_last_is_shown_whatever_comes_last() {
        openPieces(3);
        var late = new ArrayList<Route>();
        scripts.page.route("**/text?phan=2", late::add);
        scripts.page.locator("vk-text nav").getByText("Điều 2").click();
        scripts.page.locator("vk-text nav").getByText("Điều 3").click();
        assertThat(line(3)).isVisible();

        var second = new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBody(piece(2, 3));
        scripts.page.waitForResponse("**/text?phan=2", () -> late.forEach(route -> route.fulfill(second)));
        scripts.page.evaluate("() => new Promise((done) => setTimeout(done))");

        assertThat(scripts.page.locator("vk-text main")).hasAttribute("aria-label", "Phần 3/3");
        assertThat(scripts.page.locator("vk-text")).not().hasAttribute("aria-busy", "true");
    }

    @Test
    void all_of_it_is_printed() {
        openPieces(3);

        assertThat(print())
                .containsSubsequence("Điều 1. ", "Điều 2. ", "Điều 3. ")
                .doesNotContain("Phần");
    }

    @Test
    void of_one_for_thousands_of_sheets_the_piece_in_sight_is_printed_and_says_so() {
        openPieces(7);

        assertThat(print())
                .startsWith("Đây là Phần 1/7.")
                .endsWith("Đây là Phần 1/7.")
                .doesNotContain("Điều 2. ");
    }

    private String print() {
        scripts.page.evaluate(PRINTER);
        scripts.page.evaluate("document.querySelector('vk-text').print()");
        return (String) scripts.page.evaluate("paper.trim()");
    }

    private Locator line(int no) {
        return scripts.page.locator("vk-text main").getByText("Điều " + no + ". ");
    }

    private void openPieces(int count) {
        scripts = new ScriptPage("<vk-text style=\"height: 500px\"></vk-text>").serving("text", piece(1, count));
        for (int no = 1; no <= count; no++) scripts.serving("text?phan=" + no, piece(no, count));
        scripts.open("""
                async () => {
                  const one = document.querySelector('vk-text');
                  await import('/read-text.js');
                  one.words = { part: 'Đây là {part}.' };
                  one.setAttribute('src', '/text');
                }""");
        line(1).waitFor();
    }

    private static String piece(int shown, int count) {
        var outline = new StringBuilder();
        for (int no = 1; no <= count; no++)
            outline.append("<li><a href=\"#\" data-key=\"dieu_" + no + "\""
                    + (no == shown ? "" : " data-piece=\"" + no + "\"") + ">Điều " + no + "</a></li>");
        return "<nav><ul>" + outline + "</ul></nav><main>" + FILLING + "<p><a id=\"dieu_" + shown + "\"></a>Điều "
                + shown
                + ". Tên</p>" + FILLING + "</main><div class=\"vk-pieces\" data-behind=\"0\" data-piece=\"" + shown
                + "\" data-count=\"" + count + "\"><span>Phần " + shown + "/" + count + "</span></div>";
    }
}
