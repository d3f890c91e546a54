package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a viewer marks is what the search holds equal. */
class MarksTests {
    /** Query, text, what is marked. */
    private static final List<List<String>> CASES = List.of(
            List.of("kỹ thuật", "việc kĩ thuật và Kỹ thuật", "kĩ thuật,Kỹ thuật"),
            List.of("ki thuat", "việc kỹ thuật", "kỹ thuật"),
            List.of("lý do, quý bốn", "lí do của quí bốn", "lí do,quí bốn"),
            List.of("tháng 8", "trong tháng 08/2026", "tháng 08"),
            List.of("tháng 08", "trong tháng 8", "tháng 8"),
            List.of("\"kĩ thuật\"", "Kỹ thuật", "Kỹ thuật"),
            List.of("quy định", "qua, quai, quy định", "quy định"),
            List.of("số 10", "số 010, số 1 và số 10", "số 10"),
            List.of("sạt lở", "sắt lò, bờ sạt lở và Sạt Lở", "sạt lở,Sạt Lở"),
            List.of("sạt lở", "chỉ có sat lo", "sat lo"),
            List.of("hoà giải", "hòa giải, hoa giải", "hòa giải"),
            List.of("giáo dục", "giao dục và giáo dục", "giáo dục"),
            List.of("sat lo", "sắt lò, bờ sạt lở", "sắt lò,sạt lở"),
            List.of("sat lo bo song", "sắt lò, khi sạt lở bờ sông; chống sạt lở", "sạt lở bờ sông,sạt lở"));

    @Test
    void other_spellings_of_a_word_are_marked() {
        try (var scripts = new ScriptPage("<p></p>")) {
            scripts.open("() => 0");
            for (var one : CASES)
                assertThat(scripts.page.evaluate("""
                        async ([query, text]) => {
                          const p = document.querySelector('p');
                          p.textContent = text;
                          const { mark } = await import('/marks.js');
                          return mark(p, query).map((one) => one.textContent).join(',');
                        }""", one)).as(one.getFirst()).isEqualTo(one.getLast());
        }
    }

    /** A page that was laid askew on the glass, or turned: its words are laid over it as they stand. */
    @Test
    void the_words_of_a_line_that_climbs_over_a_scan_are_marked_together() {
        try (var scripts = new ScriptPage("<style>.vk-scan-layer, .vk-scan-layer :is(div, span)"
                + " { position: absolute; white-space: pre; line-height: 1; transform-origin: 0 0 }</style><p></p>")) {
            scripts.open("() => 0");
            for (int turn : new int[] {0, 4, -4, -90, 180})
                assertThat(scripts.page.evaluate("""
                        async (turn) => {
                          const { scanLayer } = await import('/scan-layer.js');
                          const { columns } = await import('/pdf-columns.js');
                          const { mark } = await import('/marks.js');
                          let x = 300;
                          const words = 'Điều 1. Tu sửa giếng làng Đông Ngạc bằng nguồn'.split(' ').map((text) => {
                            const word = { text, confidence: 90, line: 1, x, y: 1000, width: text.length * 26, height: 52 };
                            x += word.width + 16;
                            return word;
                          });
                          const layer = scanLayer({ width: 2480, height: 3508, turn, words }, 1240);
                          document.querySelector('p').replaceChildren(layer);
                          return mark(layer, 'gieng lang dong ngac', columns()).map((one) => one.textContent).join(' ');
                        }""", turn))
                        .as("turned by %s", turn)
                        .isEqualTo("giếng làng Đông Ngạc");
        }
    }
}
