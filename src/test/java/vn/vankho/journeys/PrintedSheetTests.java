package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is printed of a scan stands on its paper as it was read, whichever way the sheet lay on the glass. */
class PrintedSheetTests {
    private static final String DIALOG = "<div id=viewer><dialog class=vk-pdf-print><form method=dialog>"
            + "<input name=from><input name=until><p role=status></p><button type=submit>In</button></form></dialog></div>";

    /** A PDF with pages of 40 by 30, all lying, of which the first was read turned to the right. */
    private static final String PRINT = """
            async ([from, until]) => {
              const { PrintQuestion } = await import('/pdf-print.js');
              const pdf = { numPages: 3, getPage: async (no) => ({
                pageNumber: no, rotate: 0,
                getViewport: ({ scale, rotation }) => ({ width: scale * (rotation % 180 ? 30 : 40), height: scale * (rotation % 180 ? 40 : 30), rotation }),
                render: ({ viewport }) => (asked.push(no + ':' + viewport.rotation), { promise: Promise.resolve() }),
              }) };
              const asked = [];
              const viewer = document.querySelector('#viewer');
              const question = new PrintQuestion(viewer, { printing: '', printRange: '' }, pdf, { quarters: (no) => (no === 1 ? 1 : 0) });
              const sent = new Promise((done) => {
                window.print = () => {
                  const paper = document.querySelector('.vk-print');
                  const high = [...paper.querySelectorAll('img')].every((one) => one.naturalHeight > one.naturalWidth);
                  done([asked.join(' '), high ? 'upright' : 'lying', paper.classList.contains('vk-wide')].join(', '));
                };
              });
              question.open();
              viewer.querySelector('[name=from]').value = from;
              viewer.querySelector('[name=until]').value = until;
              viewer.querySelector('form').requestSubmit();
              return sent;
            }""";

    @Test
    void a_sideways_scan_is_printed_upright_and_a_wide_page_beside_it_fills_its_sheet() {
        assertThat(printed(1, 2)).isEqualTo("1:90 2:90, upright, false");
    }

    @Test
    void pages_that_all_lie_are_printed_on_lying_paper() {
        assertThat(printed(2, 3)).isEqualTo("2:0 3:0, lying, true");
    }

    @Test
    void the_picture_beside_its_text_is_printed_as_it_was_read() {
        var page = "<vk-scan-page style='display:block;width:300px'></vk-scan-page>";
        try (var scripts =
                new ScriptPage(page).serving("words/1", "{\"width\":40,\"height\":30,\"turn\":-90,\"words\":[]}")) {
            assertThat(scripts.open("""
                    async () => {
                      await import('/scan-page.js');
                      const canvas = document.createElement('canvas');
                      canvas.width = 40;
                      canvas.height = 30;
                      const shown = document.querySelector('vk-scan-page');
                      shown.words = '/words/1';
                      shown.picture = canvas.toDataURL();
                      while (!shown.querySelector('.vk-scan-layer')) await new Promise((done) => setTimeout(done, 10));
                      const sent = new Promise((done) => (window.print = () => {
                        const paper = document.querySelector('.vk-print');
                        const picture = paper.firstElementChild;
                        done([picture.width, picture.height, paper.classList.contains('vk-wide')].join(' '));
                      }));
                      await shown.print();
                      return sent;
                    }""")).isEqualTo("30 40 false");
        }
    }

    private static Object printed(int from, int until) {
        try (var scripts = new ScriptPage(DIALOG)) {
            return scripts.open("() => (" + PRINT + ")([" + from + "," + until + "])");
        }
    }
}
