package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberQueryTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "46/2019; 46; 2019; -; -; ''",
                "46/2O19/qd-ubnd; 46; 2019; QD; UBND; ''",
                "qd 46 ubnd; 46; -; QD; UBND; ''",
                "46 qđ ubnd 2019; 46; 2019; QD; UBND; ''",
                "quyết định 46/2019 ubnd; 46; 2019; QD; UBND; ''",
                "QĐ46; 46; -; QD; -; ''",
                "qđ46/2019; 46; 2019; QD; -; ''",
                "số 46 năm 2019 của UBND tỉnh; 46; 2019; -; UBND; ''",
                "nghi dinh 34/2016; 34; 2016; ND; -; ''",
                "nđ 79 2025; 79; 2025; ND; -; ''",
                "luat 80/2015/qh13; 80; 2015; -; QH13; ''",
                "Quyết định số 046 về giá đất; 46; -; QD; -; về giá đất",
                "quyết định 46 ủy ban nhân dân tỉnh; 46; -; QD; UBND; ''",
                "Nghị định 34/2016 quy định chi tiết những gì; 34; 2016; ND; -; quy định chi tiết những gì",
                "thông tư 05 bkhcn; 5; -; TT; BKHCN; ''",
                "quyết định 46 ngày 12/11/2019; 46; 2019; QD; -; ''",
                "kế hoạch 1 của sở; 1; -; KH; -; sở",
                "ke hoach 1 cua; 1; -; KH; -; ''",
                "kế hoạch 1 đo lường; 1; -; KH; -; đo lường",
                "Điều 5 Nghị định 34/2016/NĐ-CP; 34; 2016; ND; CP; Điều 5",
                "quyết định 46 tỉnh Thanh Hóa; 46; -; QD; -; Thanh Hóa",
                "quyết định số 46 tỉnh Thanh Hóa; 46; -; QD; -; Thanh Hóa",
                "quyết định số 46 tỉnh miền núi; 46; -; QD; -; miền núi",
                "quyết định 15 tỉnh Đồng Nai; 15; -; QD; -; Đồng Nai",
                "quyết định 15 tỉnh Đồng Tháp; 15; -; QD; -; Đồng Tháp",
                "chỉ thị 05 quận Thanh Xuân; 5; -; CT; -; quận Thanh Xuân",
                "quyết định 12 huyện Đông Anh; 12; -; QD; -; huyện Đông Anh",
                "quyết định 12 xã Trọng Nghĩa; 12; -; QD; -; xã Trọng Nghĩa",
                "quyết định 46 Hà Nội; 46; -; QD; -; Hà Nội",
                "quyet dinh 46 ha tinh; 46; -; QD; -; ha",
                "quyết định 46 Đồng Nai; 46; -; QD; -; Đồng Nai",
                "quyết định 46 Thanh Hóa; 46; -; QD; -; Thanh Hóa",
                "quyết định 46 thành phố Huế; 46; -; QD; -; thành phố Huế",
                "quyết định 12 thanh tra tỉnh; 12; -; QD; -; thanh tra"
            })
    void a_number_is_read_as_people_type_it(
            String query, String num, Integer year, String type, String agency, String rest) {
        var read = NumberQuery.parse(query).orElseThrow();
        assertThat(read.num()).isEqualTo(num);
        assertThat(read.year()).isEqualTo(year);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.agency()).isEqualTo(agency);
        assertThat(read.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "46/2019/QĐ-UBND; 46|2019|QD|UBND",
                "luat 80/2015/qh13; 80|2015|QH13",
                "Nghị quyết số 76/NQ-CP ngày 15/7/2031 của Chính phủ; 76||NQ|CP",
                "điểm a, khoản 1, Điều 12a Luật 80/2015/QH13; 80|2015|QH13",
                "quyết định 9-ctr/tu; 9||CTR|TU"
            })
    void a_whole_number_gives_its_key(String query, String key) {
        assertThat(NumberQuery.parse(query)).map(NumberQuery::fullKey).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Quyết định 1234/QĐ-UBND ngày 05/6/2023; 2023; 2023-06-05; ''",
                "1234/QĐ-UBND năm 2023; 2023; -; ''",
                "năm 2023 quyết định 1234/qđ-ubnd; 2023; -; ''",
                "1234/QĐ-UBND của UBND tỉnh năm 2023 về giá đất 2024; 2023; -; về giá đất 2024",
                "1234/QĐ-UBND kế hoạch năm 2023; -; -; 2023",
                "kế hoạch 2023 theo 1234/QĐ-UBND; -; -; 2023 theo",
                "46/2019/QĐ-UBND ngày 12/11/2019; 2019; 2019-11-12; ''",
                "qd 46 ngày 12/11/2019; 2019; 2019-11-12; ''"
            })
    void a_year_or_a_day_beside_a_number_is_its_own(String query, Integer year, LocalDate day, String rest) {
        var read = NumberQuery.parse(query).orElseThrow();

        assertThat(read.year()).isEqualTo(year);
        assertThat(read.issuedOn()).isEqualTo(day);
        assertThat(read.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kế hoạch ISO 2021",
                "rà soát văn bản",
                "giai đoạn 2021-2025",
                "TCVN ISO 9001:2015",
                "tháng 12/2021",
                "quyết định 30 ngày",
                "kế hoạch 5 năm",
                "12/11/2019",
                "Điều 5 khoản 2",
                "đã 46 từ",
                "46",
                "thời hạn giải quyết là 10 ngày làm việc",
                "Cơ quan nào có thẩm quyền quyết định 5 thành viên hội đồng",
                "",
                "kế hoạch 1 cửa",
                "báo cáo 100% đơn vị",
                "công văn 15 đơn vị",
                "chỉ thị 15 tỉnh miền núi",
                "kế hoạch 12 huyện nghèo",
                "kế hoạch 12 ha rừng",
                "quyết định 5 xã trong vùng lũ",
                "QCVN 01:2021/BTNMT",
                "kế hoạch 20 % diện tích"
            })
    void other_queries_are_not_about_a_number(String query) {
        assertThat(NumberQuery.parse(query)).isEmpty();
    }

    @Test
    void a_type_and_a_year_are_a_hint_for_the_filters() {
        assertThat(NumberQuery.read("kế hoạch ISO 2021"))
                .isEqualTo(new NumberQuery(null, 2021, null, "KH", null, null, "ISO"));
    }
}
