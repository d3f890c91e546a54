package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.bases;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bases, day of effect and signature of a document, each in the forms that offices write. */
class LegalRecognitionTests {
    @Test
    void the_bases_are_those_named_first_not_those_in_their_names() {
        assertThat(bases(decision("Quy định", "Điều 1. Phạm vi.\n")))
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương",
                        "Luật Đo lường",
                        "Luật sửa đổi, bổ sung một số điều của Luật Đo lường",
                        "Nghị định 105/2030/NĐ-CP");
    }

    @Test
    void the_khoan_of_an_article_are_known_where_none_is_missing() {
        var read = decision(
                "Quy định",
                "Điều 1. Phạm vi\n1. Một.\n2. Hai.\n3. Ba.\nĐiều 2. Đối tượng\n1. Một.\n3. Ba.\nĐiều 3. Tổ chức\nCác Sở.\n");

        assertThat(read.articles())
                .containsExactly("dieu_1", "dieu_1__khoan_1", "dieu_1__khoan_2", "dieu_1__khoan_3", "dieu_2", "dieu_3");
    }

    @ParameterizedTest
    @CsvSource({
        "Bộ luật Thử nghiệm, Bộ luật Thử nghiệm",
        "Bộ Luật Thử nghiệm, Bộ luật Thử nghiệm",
        "Bộ Luật Thử nghiệm ngày 20 tháng 11 năm 2028, Bộ luật Thử nghiệm",
        "Hiến pháp nước Thử nghiệm, Hiến pháp nước Thử nghiệm"
    })
    void a_basis_is_a_law_by_its_name_however_its_type_is_spelled(String said, String shown) {
        var read = LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN
                TỈNH AN HÒA
                Số: 12/2031/QĐ-UBND
                An Hòa, ngày 05 tháng 3 năm 2031
                QUYẾT ĐỊNH
                Quy định thử
                Căn cứ %s;
                Điều 1. Phạm vi.
                """.formatted(said)));

        assertThat(bases(read)).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định này có hiệu lực thi hành kể từ ngày 20 tháng 3 năm 2031.                    | ON_DAY        | 2031-03-20
            Quyết định này có hiệu lực từ ngày 20/3/2031, trừ khoản 2 Điều này.                     | ON_DAY        | 2031-03-20
            Quyết định này có hiệu lực kể từ ngày ký ban hành.                                      | FROM_SIGNING  | 2031-03-05
            Quyết định này có hiệu lực thi hành sau 10 (mười) ngày, kể từ ngày ký.                  | AFTER_SIGNING | 2031-03-15
            Quyết định này có hiệu lực thi hành sau 15 ngày kể từ ngày đăng Công báo.               | AFTER_GAZETTE |
            Quyết định này có hiệu lực sau 05 ngày làm việc kể từ ngày ký.                          | AFTER_SIGNING |
            Quyết định này có hiệu lực thi hành sau mười lăm ngày kể từ ngày đăng Công báo.         | AFTER_GAZETTE |
            Quyết định này có hiệu lực thi hành sau mười ngày kể từ ngày ký.                        | AFTER_SIGNING | 2031-03-15
            Quyết định này có hiệu lực sau bốn mươi lăm ngày, kể từ ngày Quyết định này được ký.    | AFTER_SIGNING | 2031-04-19
            Quyết định này có hiệu lực 10 ngày sau ngày ký ban hành.                                | AFTER_SIGNING | 2031-03-15
            Quyết định này có hiệu lực sau 10 ngày, kể từ ngày được Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 3 thông qua. | AFTER_SIGNING | 2031-03-15
            Quyết định này có hiệu lực thi hành từ ngày được Quốc hội thông qua.                    | FROM_SIGNING  | 2031-03-05
            Quyết định này có hiệu lực kể từ ngày Quyết định này được ký.                           | FROM_SIGNING  | 2031-03-05
            Quyết định có hiệu lực thi hành kể từ ngày ký.                                          | FROM_SIGNING  | 2031-03-05
            Quyết định này có hiệu lực thi hành kể từ 00 giờ ngày 01/7/2031.                        | ON_DAY        | 2031-07-01
            Quyết định này có hiệu lực thi hành kể từ 0 giờ 00 phút, ngày 01 tháng 7 năm 2031.      | ON_DAY        | 2031-07-01
            Quyết định này có hiệu lực từ ngày công bố.                                             | FROM_PROMULGATION |
            Quyết định này có hiệu lực từ ngày Luật Thủ đô số 39/2030/QH17 có hiệu lực thi hành.    | WITH_OTHER    |
            Quyết định này có hiệu lực thi hành khi hoàn thành việc bàn giao.                       | UNREAD        |
            """)
    void the_day_of_effect_is_computed_where_the_clause_allows_it(String clause, EffectClause.Kind kind, LocalDate on) {
        var effect = decision("Quy định", "Điều 1. Phạm vi.\nĐiều 2. Hiệu lực\n" + clause + "\n")
                .effect();

        assertThat(effect).isNotNull();
        Assertions.assertThat(effect.kind()).isEqualTo(kind);
        assertThat(effect.on()).isEqualTo(on);
        assertThat(effect.sentence()).contains(clause.substring(0, 30));
    }

    @Test
    void exceptions_and_a_term_of_its_own_are_said() {
        var read = decision("Quy định", """
                Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 đến hết ngày 31 tháng 12 năm 2035, trừ khoản 2 Điều này.
                """);

        assertThat(read.term()).isNotNull().extracting(OwnTerm::last).isEqualTo(LocalDate.of(2035, 12, 31));
        assertThat(read.effect())
                .isNotNull()
                .extracting(EffectClause::exceptions)
                .isEqualTo("khoản 2 Điều này");
    }

    @Test
    void where_no_clause_is_none_is_said() {
        assertThat(decision("Quy định", """
                Điều 1. Giấy chứng nhận có hiệu lực kể từ ngày 01 tháng 01 năm 2030.
                Điều 2. Nghị định số 105/2030/NĐ-CP có hiệu lực từ ngày 01 tháng 01 năm 2031.
                """).effect()).isNull();
    }

    @Test
    void who_signed_stands_below_with_title_and_authority() {
        assertThat(decision("Quy định", "Điều 1. Phạm vi.\n").signatory())
                .isEqualTo(new Signatory("Trần Thị Minh Hòa", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mùa A Sơn",
                "Chẩu Văn Lâm",
                "Tôn Thị Ngọc Hạnh",
                "Pi Năng Thị Thủy",
                "Chamaléa Thị Thủy",
                "H'Yim Kđoh",
                "Y Biêr Niê"
            })
    void names_of_every_people_of_the_country_are_read(String name) {
        var read = LegalRecognition.read(List.of(
                "Số: 3/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc kiểm tra\nĐiều 1. Kiểm tra.\nNơi nhận:\tKT. CHỦ TỊCH\n- Lưu: VT.\tPHÓ CHỦ TỊCH\n\t(Đã ký)\n\t"
                        + name));

        assertThat(read.signatory()).isNotNull().extracting(Signatory::name).isEqualTo(name);
    }

    @Test
    void a_list_of_recipients_below_the_title_is_nobody() {
        assertThat(LegalRecognition.read(List.of("""
                Số: 3/QĐ-UBND
                QUYẾT ĐỊNH
                Về việc kiểm tra
                Điều 1. Kiểm tra.
                CHỦ TỊCH
                Nơi Nhận
                Sở Nội Vụ
                """)).signatory()).isNull();
    }

    @Test
    void the_column_of_recipients_is_not_the_signature() {
        var read = LegalRecognition.read(List.of("""
                Số: 3/QĐ-SKHCN
                QUYẾT ĐỊNH
                Về việc kiểm tra
                Điều 1. Kiểm tra.
                Nơi nhận:\tGIÁM ĐỐC
                - Phó Giám đốc Lê Văn Nam;
                \t
                \tNguyễn Văn Bình
                """));

        assertThat(read.signatory()).isNotNull().extracting(Signatory::name).isEqualTo("Nguyễn Văn Bình");
    }

    @Test
    void a_consolidated_text_has_a_base_and_no_day_of_its_own() {
        var read = LegalRecognition.read(List.of("""
                VĂN BẢN HỢP NHẤT - BỘ CÔNG THƯƠNG
                THÔNG TƯ
                Quy định về kiểm định
                Thông tư số 04/2027/TT-BCT ngày 14 tháng 4 năm 2027 của Bộ trưởng Bộ Công Thương quy định về kiểm định, có hiệu lực kể từ ngày
                01 tháng 6 năm 2027, được sửa đổi, bổ sung bởi:
                Thông tư số 50/2028/TT-BCT ngày 29 tháng 12 năm 2028 có hiệu lực kể từ ngày 01 tháng 3 năm 2029.
                Điều 1. Phạm vi
                Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2027.
                BỘ CÔNG THƯƠNG
                Số: 06/VBHN-BCT
                XÁC THỰC VĂN BẢN HỢP NHẤT
                Hà Nội, ngày 19 tháng 4 năm 2029
                KT. BỘ TRƯỞNG
                THỨ TRƯỞNG
                Phạm Văn Long
                """));

        assertThat(RecognitionFixtures.acts(read)).containsExactly("CONSOLIDATES Thông tư 04/2027/TT-BCT");
        assertThat(read.effect()).isNull();
        assertThat(read.signatory()).isNotNull().extracting(Signatory::name).isEqualTo("Phạm Văn Long");
    }

    @Test
    void an_empty_text_says_nothing() {
        var read = LegalRecognition.read(List.of(""));

        assertThat(read.acts()).isEmpty();
        assertThat(read.effect()).isNull();
        assertThat(read.signatory()).isNull();
    }

    /** Since 2024 one law changes up to a dozen others and has all their names in its own. */
    @Test
    void the_number_behind_a_law_with_ten_names_is_its_own() {
        var name =
                "sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, "
                        + "Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, "
                        + "Luật Xử lý vi phạm hành chính";

        assertThat(Citations.in("Căn cứ Luật " + name + " số 56/2030/QH16 ngày 29 tháng 11 năm 2030;"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.shown()).isEqualTo("Luật 56/2030/QH16");
                    assertThat(one.name()).isEqualTo(name);
                    assertThat(one.from()).isEqualTo("Căn cứ ".length());
                });
        assertThat(Citations.in("Luật Đất đai. Luật " + name + " và Nghị định số 12/2031/NĐ-CP"))
                .extracting(CitedDocument::shown)
                .contains("Nghị định 12/2031/NĐ-CP");
    }
}
