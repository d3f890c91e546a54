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
}
