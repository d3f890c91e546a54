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

    private static Object seen(String asked) {
        try (var scripts = new ScriptPage("")) {
            return scripts.open(ROOM.formatted(asked));
        }
    }
}
