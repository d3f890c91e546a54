package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the viewer stood, which is where the first page of the next file is drawn. */
class StandingTests {
    private static final String ROOM = """
            async () => {
              const { Standing } = await import('/pdf-first.js');
              const outer = document.querySelector('#outer');
              const pages = document.querySelector('#pages');
              const top = () => JSON.parse(localStorage.getItem('vk-pdf-place')).top;
              const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              let alone = true;
              const standing = new Standing(pages, () => alone);
              const first = top();
              const before = document.querySelector('#before');
              %s
              standing.take();
              standing.end();
              return top() - first;
            }""";

    private static final String PAGE =
            "<div id=outer style='height:500px;overflow:auto'><div id=before></div><div id=pages style='height:300px;overflow:auto'>"
                    + "<div style='height:3000px'></div></div><div style='height:3000px'></div></div>";

    @Test
    void a_menu_that_comes_later_counts_though_the_sheets_were_scrolled_to_a_hit() {
        assertThat(moved("pages.scrollTop = 900; await frame(); before.style.height = '40px';"))
                .isEqualTo(40);
    }

    @Test
    void a_page_that_was_scrolled_says_nothing_of_the_next_one() {
        assertThat(moved("outer.scrollTop = 30; await frame();")).isEqualTo(0);
    }

    @Test
    void what_lies_beside_the_sheets_for_a_while_says_nothing_of_the_next_one() {
        assertThat(moved("alone = false; before.style.height = '40px';")).isEqualTo(0);
    }

    private static Object moved(String deed) {
        try (var scripts = new ScriptPage(PAGE)) {
            return scripts.open(ROOM.formatted(deed));
        }
    }
}
