package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "46/2019/QĐ-UBND; 46|2019|QD|UBND",
                "Số: 046/2019/QÐ-UBND; 46|2019|QD|UBND",
                "46/2019/QĐ–UBND; 46|2019|QD|UBND",
                "46 / 2019 / QĐ - UBND; 46|2019|QD|UBND",
                "46/2O19/qd-ubnd; 46|2019|QD|UBND",
                "155/2020/nd-cp; 155|2020|ND|CP",
                "155/2020/nđ-cp; 155|2020|ND|CP",
                "80/2015/QH13; 80|2015|QH13",
                "01/2012/UBTVQH13; 1|2012|UBTVQH13",
                "1289/QĐ-TTg; 1289||QD|TTG",
                "05/VBHN-BKHCN; 5||VBHN|BKHCN",
                "12/2020/TT-BKH&CN; 12|2020|TT|BKHCN",
                "09-CTr/TU; 9||CTR|TU",
                "167/UBND-VXNV; 167||UBND|VXNV",
                "66.13/2026/NQ-CP; 66.13|2026|NQ|CP",
                "32 /2026/TT- NHNN; 32|2026|TT|NHNN"
            })
    void every_spelling_of_a_number_has_one_key(String written, String key) {
        assertThat(DocumentNumber.parse(written)).map(DocumentNumber::key).contains(key);
        var decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertThat(DocumentNumber.parse(decomposed)).map(DocumentNumber::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: /KH-SKHCN",
                "Không số",
                "24/7",
                "60 km/h",
                "12/11/2019",
                "giai đoạn 2021-2025",
                "46/2019",
                "",
                "/"
            })
    void what_is_no_number_is_none(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void a_number_is_shown_as_written() {
        var number = DocumentNumber.parse("Số: 046/2019/QĐ-UBND").orElseThrow();
        assertThat(number.verbatim()).isEqualTo("046/2019/QĐ-UBND");
        assertThat(number.num()).isEqualTo("46");
        assertThat(number.type()).isEqualTo("QD");
        assertThat(number.agency()).isEqualTo("UBND");
    }

    @Test
    void running_text_gives_its_numbers_in_order() {
        var text = """
                Căn cứ Nghị định số 900/2031/NĐ-CP ngày 31 tháng 12 năm 2031 của Chính phủ và Công văn số 77/UBND-KGVX;
                theo Kế hoạch số /KH-SKHCN, thực hiện trong giai đoạn 2031-2035, mục 3/Điều 5, Thông tư 30a/2030/TT-
                BKHCN. Nơi nhận: như Quyết định 12/QĐ-UBND
                - UBND các huyện;""";
        assertThat(DocumentNumber.findAll(text))
                .extracting(DocumentNumber::verbatim)
                .containsExactly("900/2031/NĐ-CP", "77/UBND-KGVX", "30a/2030/TT- BKHCN", "12/QĐ-UBND");
    }

    @Test
    void a_misspelled_number_is_doubtful_and_not_used() {
        var text = "theo Nghị định 913/218/NĐ-CP và Quyết định 46/2019/qđ-ubnd";
        assertThat(DocumentNumber.findAll(text)).isEmpty();
        assertThat(DocumentNumber.doubtful(text)).containsExactly("913/218/NĐ-CP", "46/2019/qđ-ubnd");
    }

    @Test
    void the_number_of_a_form_is_not_plausible() {
        assertThat(DocumentNumber.findAll("Mẫu 01/BTP/KTrVB").getFirst().isPlausible())
                .isFalse();
        assertThat(DocumentNumber.findAll("42-CP").getFirst().isPlausible()).isTrue();
    }

    @Test
    void a_long_run_of_capitals_ends_in_time() {
        assertThat(DocumentNumber.findAll("12/" + "QĐ".repeat(200_000))).isEmpty();
        assertThat(DocumentNumber.doubtful("12/" + "QĐ".repeat(200_000))).isEmpty();
    }

    @Test
    void the_cases_of_the_shared_table_hold() {
        var cases = SharedData.csv("number-cases.csv");
        int run = 0;
        for (var row : cases.subList(1, cases.size())) {
            var found = DocumentNumber.findAll(row.get(0));
            run++;
            if (row.get(1).equals("n")) {
                assertThat(found).as(row.get(0)).isEmpty();
                continue;
            }
            assertThat(found).as(row.get(0)).hasSize(1);
            var number = found.getFirst();
            assertThat(number.num()).as(row.get(0)).isEqualTo(NumberScanner.withoutZeros(row.get(2)));
            assertThat(number.year() == null ? "" : number.year().toString())
                    .as(row.get(0))
                    .isEqualTo(row.get(3));
            var symbol = VietnameseText.fold(row.get(4))
                    .toUpperCase()
                    .replace("&", "")
                    .split("[-/.]");
            assertThat(number.groups()).as(row.get(0)).containsExactly(symbol);
        }
        System.out.println("number-cases.csv: " + run + " cases hold");
        assertThat(run).isGreaterThan(80);
    }

    @Test
    void the_plan_the_product_starts_from_names_sixteen_numbers() throws java.io.IOException {
        var text = java.nio.file.Files.readString(SharedData.file("000_8c1b21296dc71716.txt"));
        var found = DocumentNumber.findAll(text);
        assertThat(found).hasSize(18);
        assertThat(found.stream().map(DocumentNumber::key).distinct()).hasSize(16);
        assertThat(DocumentNumber.doubtful(text)).containsExactly("113/218/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/2003/QĐ-UB",
                "07/CT-UB",
                "12/2010/NQ-HĐND16",
                "20/NQ-HĐND8",
                "45/2006/NQ-HĐNDK7",
                "12/1999/QĐ-UBT",
                "30/2004/QĐ-CT"
            })
    void what_provinces_wrote_before_is_a_code_that_every_province_has(String number) {
        assertThat(DocumentNumber.parse(number).orElseThrow().isOfEveryProvince())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/2003/QĐ-BTM", "12/2010/NQ-CP", "55/2010/QH12", "12/2020/QĐ-TTg"})
    void a_code_of_the_centre_is_of_no_province(String number) {
        assertThat(DocumentNumber.parse(number).orElseThrow().isOfEveryProvince())
                .isFalse();
    }
}
