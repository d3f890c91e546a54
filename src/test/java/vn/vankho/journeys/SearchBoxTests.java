package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The box of every page, asked of the script alone. */
class SearchBoxTests {
    @Test
    void what_is_asked_before_the_page_is_connected_is_answered_as_soon_as_it_is() {
        try (var scripts = new ScriptPage("<vk-search></vk-search>")) {
            scripts.open("() => import('/search-box.js').then(() => {})");
            scripts.page.locator("input").fill("bến phà");
            scripts.page.keyboard().press("Enter");

            scripts.page.evaluate("""
                    () => {
                      const server = { go: (words) => (window.asked = words), suggest: async () => [] };
                      document.querySelector('vk-search').$server = server;
                    }""");
            scripts.page.waitForFunction("window.asked");

            assertThat(scripts.page.evaluate("asked")).isEqualTo("bến phà");
            assertThat(scripts.page.locator("input").inputValue()).isEqualTo("bến phà");
        }
    }

    @Test
    void a_box_that_has_left_the_page_waits_for_nothing() {
        try (var scripts = new ScriptPage("<vk-search></vk-search>")) {
            scripts.open("() => import('/search-box.js').then(() => {})");
            scripts.page.clock().install();
            scripts.page.evaluate("""
                    () => {
                      window.looks = 0;
                      const box = document.querySelector('vk-search');
                      Object.defineProperty(box, '$server', { get: () => void window.looks++ });
                      const input = box.querySelector('input');
                      input.value = 'bến phà';
                      box.querySelector('form').requestSubmit();
                    }""");
            scripts.page.clock().runFor(500);
            assertThat((int) scripts.page.evaluate("looks"))
                    .as("looked while it was there")
                    .isGreaterThan(2);

            scripts.page.evaluate("document.querySelector('vk-search').remove()");
            scripts.page.clock().runFor(500);
            int last = (int) scripts.page.evaluate("looks");
            scripts.page.clock().runFor(2_000);

            assertThat(scripts.page.evaluate("looks")).isEqualTo(last);
        }
    }
}
