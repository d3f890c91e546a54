package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import org.junit.jupiter.api.Test;

/** A scan that lies on its side is shown as it was read, its words where they stand. */
class SidewaysScanTests {
    /** A sheet of 400 by 300 that was turned to the right to be read; the word stands in its upper left corner then. */
    private static final String WORDS = """
            {"width":400,"height":300,"turn":-90,"words":[{"text":"gỗ","confidence":90,"line":0,"x":-140,"y":-190,"width":60,"height":20}]}""";

    private static final String PICTURE = """
            const canvas = document.createElement('canvas');
            canvas.width = 400;
            canvas.height = 300;
            canvas.getContext('2d').fillRect(0, 0, 9, 9);
            """;

    private static final String SHEETS = """
            async () => {
              const { Sheets } = await import('/pdf-sheets.js');
              const { ScanWords } = await import('/scan-words.js');
              const scan = new ScanWords('/words/', ['1:5-0.1', '2:5-0.0']);
              const room = document.querySelector('#room');
              const asked = [];
              const pdf = { numPages: 2, getPage: async (no) => ({
                pageNumber: no, rotate: 0, cleanup() {},
                getViewport: ({ scale, rotation = 0 }) => ({ rotation, width: scale * (rotation % 180 ? 300 : 400), height: scale * (rotation % 180 ? 400 : 300) }),
                render: ({ viewport }) => (asked.push(no + ':' + viewport.rotation), { promise: Promise.resolve(), cancel() {} }),
              }) };
              const texts = { quarters: (no) => scan.quarters(no), layer: (page, viewport, width, turned) => scan.layer(1, width, turned) };
              const sheets = new Sheets(pdf, texts, room, () => {});
              await sheets.lay('Trang', null);
              for (const sheet of sheets.all) await sheets.draw(sheet);
              const word = sheets.all[0].element.querySelector('span');
              word.style.position = 'absolute';
              const high = sheets.all.map(({ element }) => element.offsetHeight > element.offsetWidth);
              const turn = word.parentElement.style.transform;
              sheets.turn();
              for (const sheet of sheets.all) await sheets.draw(sheet);
              return [high.join(), turn, [...new Set(asked)].sort().join(' ')];
            }""";

    @Test
    void in_the_viewer_its_page_stands_upright_and_the_others_as_they_are() {
        try (var scripts = new ScriptPage("<div id=room style='width:900px;height:700px;overflow:auto'></div>")
                .serving("words/1", WORDS)) {
            assertThat(scripts.open(SHEETS))
                    .asInstanceOf(list(String.class))
                    .containsExactly("true,false", "rotate(0deg)", "1:180 1:90 2:0 2:90");
        }
    }

    @Test
    void beside_its_text_the_picture_stands_upright_and_grows_and_turns() {
        var page = "<style>.vk-scan-sheet,.vk-scan-frame{position:relative;transform-origin:0 0}"
                + ".vk-scan-layer{position:absolute;inset:0}.vk-scan-layer>div{position:absolute;left:50%;top:50%}"
                + ".vk-scan-layer span{position:absolute;white-space:pre;transform-origin:0 0}img{display:block;width:100%}</style>"
                + "<div style='width:600px'><vk-scan-page style='display:block'></vk-scan-page></div>";
        try (var scripts = new ScriptPage(page).serving("words/1", WORDS)) {
            assertThat(scripts.open("""
                    async () => {
                      await import('/scan-page.js');
                      %s
                      const shown = document.querySelector('vk-scan-page');
                      shown.labels = { zoomIn: '+', zoomOut: '-', turn: 'x', tools: 'y' };
                      shown.words = '/words/1';
                      shown.picture = canvas.toDataURL();
                      while (!shown.querySelector('.vk-scan-layer span')) await new Promise((done) => setTimeout(done, 10));
                      const said = () => {
                        const frame = shown.querySelector('.vk-scan-frame').getBoundingClientRect();
                        const sheet = shown.querySelector('.vk-scan-sheet').getBoundingClientRect();
                        const word = shown.querySelector('.vk-scan-layer span').getBoundingClientRect();
                        return [sheet.left - frame.left, sheet.top - frame.top, sheet.width, sheet.height, word.left - frame.left, word.top - frame.top]
                          .map(Math.round).join(' ');
                      };
                      const upright = said();
                      shown.querySelectorAll('button')[1].click();
                      const larger = said();
                      shown.querySelectorAll('button')[0].click();
                      shown.querySelectorAll('button')[2].click();
                      return [upright, larger, said().split(' ').slice(0, 4).join(' ')];
                    }""".formatted(PICTURE)))
                    .asInstanceOf(list(String.class))
                    .containsExactly("0 0 600 800 20 20", "0 0 750 1000 25 25", "0 0 600 450");
        }
    }
}
