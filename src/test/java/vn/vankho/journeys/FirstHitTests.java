package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a PDF opens that was found by words. */
class FirstHitTests {
    /** Three pages; what is brought into sight is noted, else the page that is shown. */
    private static final String ROOM = """
            async () => {
              const { Hits } = await import('/pdf-hits.js');
              const texts = ['Kính gửi', 'việc kĩ thuật', 'kỹ thuật'];
              let seen = 'page 1';
              const sheets = {
                all: texts.map((text, i) => {
                  const element = document.createElement('div');
                  element.innerHTML = `<div class="textLayer"><span>${text}</span></div>`;
                  return { no: i + 1, element };
                }),
                show: (no) => (seen = `page ${no}`),
                draw: async (sheet) => hits.mark(sheet.element),
                reveal: (thing) => (seen = thing ? thing.textContent : seen),
              };
              const finder = { words: async (no) => texts[no - 1].split(' ').map((word) => ({ plain: folded(word) })) };
              const { folded } = await import('/marks.js');
              const hits = new Hits(sheets, finder, { page: 0, place: '', before: 0, query: '', %s }, () => 0);
              await hits.begin();
              return seen;
            }""";

    @Test
    void words_that_begin_on_the_page_after_the_one_that_was_counted_are_shown() {
        assertThat(seen("page: 1, query: 'kỹ thuật'")).isEqualTo("kĩ thuật");
    }

    @Test
    void a_word_in_its_other_spelling_is_looked_for_where_the_page_is_not_known() {
        assertThat(seen("query: 'kỹ thuật'")).isEqualTo("kĩ thuật");
    }

    @Test
    void a_page_without_words_to_mark_stays() {
        assertThat(seen("page: 3")).isEqualTo("page 3");
        assertThat(seen("page: 2, query: 'Hòn Gai'")).isEqualTo("page 2");
    }

    /** Three pages, of which only the first is drawn; the numbers of the pages where each of three steps leads. */
    private static final String STEPS = """
            async () => {
              const { Hits } = await import('/pdf-hits.js');
              const { folded } = await import('/marks.js');
              const texts = ['vùng sạt lở', 'thanh sắt lò', 'điểm sạt lở'];
              const seen = [];
              const sheets = {
                all: texts.map((text, i) => {
                  const element = document.createElement('div');
                  element.className = 'vk-sheet';
                  element.dataset.no = i + 1;
                  element.innerHTML = `<div class="textLayer"><span>${text}</span></div>`;
                  return { no: i + 1, element };
                }),
                here: () => 1,
                show: () => {},
                draw: async (sheet) => sheet.element.querySelector('mark') || hits.mark(sheet.element),
                reveal: (thing) => thing && seen.push(thing.closest('.vk-sheet').dataset.no),
              };
              const finder = { words: async (no) => texts[no - 1].split(' ').map((word) => ({ plain: folded(word) })) };
              const hits = new Hits(sheets, finder, { page: 1, place: '', before: 0, query: 'sạt lở' }, () => 0);
              await hits.begin();
              for (const step of [1, 1, -1]) await hits.step(step);
              return seen.join(' ');
            }""";

    @Test
    void a_step_goes_past_a_page_that_has_the_words_in_another_spelling_only() {
        try (var scripts = new ScriptPage("")) {
            assertThat(scripts.open(STEPS)).as("begun, and three steps").isEqualTo("1 1 3 1");
        }
    }

    private static Object seen(String asked) {
        try (var scripts = new ScriptPage("")) {
            return scripts.open(ROOM.formatted(asked));
        }
    }
}
