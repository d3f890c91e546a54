package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nearly every decision of a province issues a Quy định, Quy chế or Điều lệ with it, whose articles count from 1 again. */
class AnnexedTextsTests {
    private static final String WITH =
            "Quyết định số 12/2031/QĐ-UBND ngày 05 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh An Hòa)\n";
    private static final String ISSUES = """
            Điều 1. Ban hành kèm theo Quyết định này %s quản lý kho mẫu chuẩn.
            Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 3 năm 2031.
            Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.
            """;
    private static final String BODY = """
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi điều chỉnh
            1. %1$s này áp dụng với kho mẫu chuẩn của tỉnh.
            2. Mẫu chuẩn được giữ theo khoản 2 Điều 5 Quy định về kho ban hành kèm theo Quyết định số 8/2018/QĐ-UBND.
            Chương II
            ĐIỀU KHOẢN THI HÀNH
            Điều 2. Thủ kho
            1. Thủ kho ghi sổ.
            2. Thủ kho kiểm kê.
            Điều 3. Hiệu lực
            1. Khoản 2 Điều 2 có hiệu lực từ ngày 01 tháng 7 năm 2031.
            2. %1$s này thay thế Quy định về kho ban hành kèm theo Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019.
            3. Khoản 1 Điều 2 áp dụng đến hết ngày 31 tháng 12 năm 2033.
            """;

    static List<Arguments> titles() {
        return List.of(
                Arguments.of("Quy định", "quy_ddinh", "QUY ĐỊNH\nVề quản lý kho mẫu chuẩn\n(Ban hành kèm theo " + WITH),
                Arguments.of(
                        "Quy định",
                        "quy_ddinh",
                        "QUY ĐỊNH VỀ QUẢN LÝ KHO MẪU CHUẨN\nTRÊN ĐỊA BÀN TỈNH AN HÒA\n(Ban hành kèm theo " + WITH),
                Arguments.of("Quy chế", "quy_che", "QUY CHẾ (Ban hành kèm theo " + WITH),
                Arguments.of("Quy định", "quy_ddinh", "BẢN QUY ĐỊNH\nQUẢN LÝ KHO\n(Kèm theo " + WITH),
                Arguments.of("Quy chế", "quy_che", "Quy chế\nlàm việc của kho mẫu\n(Kèm theo " + WITH),
                Arguments.of(
                        "Điều lệ",
                        "ddieu_le",
                        "ĐIỀU LỆ TỔ CHỨC VÀ HOẠT ĐỘNG\nCỦA KHO MẪU CHUẨN\n(Được ban hành kèm theo " + WITH),
                Arguments.of("Quy trình", "quy_trinh", ""),
                Arguments.of(
                        "Quy chế",
                        "quy_che",
                        "ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                + "QUY CHẾ\nQUẢN LÝ KHO MẪU CHUẨN\n(Ban hành kèm theo " + WITH),
                Arguments.of(
                        "Nội quy",
                        "noi_quy",
                        "NỘI QUY KHO MẪU CHUẨN\nBan hành kèm theo Quyết định số 12/2031/QĐ-UBND ngày 05 tháng 3 năm 2031\n"),
                Arguments.of("Quy tắc", "quy_tac", "BỘ QUY TẮC\nỨNG XỬ TRONG KHO\n(Ban hành kèm theo " + WITH));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void its_articles_acts_days_and_citations_are_read_in_a_container_of_its_own(
            String type, String key, String title) {
        var read = decision("Ban hành " + type + " quản lý kho", ISSUES.formatted(type), title + BODY.formatted(type));

        assertThat(read.articles())
                .containsSubsequence("dieu_1", "dieu_2", "dieu_3", key + "__dieu_1", key + "__dieu_2", key + "__dieu_3")
                .contains(key + "__dieu_2__khoan_2");
        assertThat(acts(read)).containsExactly("REPLACES Quyết định 7/2019/QĐ-UBND [Quy định về kho]");
        assertThat(read.effect())
                .isNotNull()
                .satisfies(effect -> assertThat(effect.on()).isEqualTo("2031-03-20"));
        assertThat(read.staged())
                .singleElement()
                .satisfies(staged -> assertThat(staged.provisions()).isEqualTo("Khoản 2 Điều 2 của " + type));
        assertThat(read.partTerms()).singleElement().satisfies(term -> {
            assertThat(term.provisions()).isEqualTo("Khoản 1 Điều 2 của " + type);
            assertThat(term.last()).isEqualTo(LocalDate.of(2033, 12, 31));
        });
        assertThat(read.acts())
                .filteredOn(act -> act.kind() == ActKind.REFERS_TO)
                .singleElement()
                .satisfies(act -> assertThat(act.target().shown() + " " + act.provisions())
                        .isEqualTo("Quyết định 8/2018/QĐ-UBND khoản 2 Điều 5 Quy định về kho"));
    }

    @Test
    void a_text_without_recipients_may_go_on_with_what_it_announced() {
        var read = LegalRecognition.read(
                List.of("QUYẾT ĐỊNH\nVề kho mẫu\n" + ISSUES.formatted("Quy định") + BODY.formatted("Quy định")));

        assertThat(read.articles()).containsSubsequence("dieu_3", "quy_ddinh__dieu_1", "quy_ddinh__dieu_3");
    }

    @Test
    void the_first_day_may_stand_in_the_annexed_text_alone() {
        var read = decision(
                "Ban hành Quy chế",
                "Điều 1. Ban hành kèm theo Quyết định này Quy chế kho mẫu.\nĐiều 2. Chánh Văn phòng thi hành Quyết định này./.\n",
                "QUY CHẾ\nKHO MẪU\n(Ban hành kèm theo " + WITH
                        + "Điều 1. Phạm vi\nKho của tỉnh.\nĐiều 2. Hiệu lực\nQuy chế này có hiệu lực từ ngày 01 tháng 5 năm 2031 đến hết ngày 31 tháng 12 năm 2035.\n");

        assertThat(read.effect())
                .isNotNull()
                .satisfies(effect -> assertThat(effect.on()).isEqualTo("2031-05-01"));
        assertThat(read.term()).isNull();
        assertThat(read.partTerms()).singleElement().satisfies(term -> {
            assertThat(term.provisions()).isEqualTo("Quy chế");
            assertThat(term.last()).isEqualTo(LocalDate.of(2035, 12, 31));
        });
    }

    @ParameterizedTest
    @MethodSource("amending")
    void who_amends_an_annexed_text_acts_on_its_articles(String title, String articles, String act) {
        assertThat(acts(decision(title, articles))).containsExactly(act);
    }

    static List<Arguments> amending() {
        var target = "Quyết định số 7/2019/QĐ-UBND";
        var inTitle = "Sửa đổi, bổ sung một số điều của Quy định bảng giá đất 05 năm ban hành kèm theo " + target;
        var found = "AMENDS Quyết định 7/2019/QĐ-UBND [khoản 2 Điều 5 của Quy định]";
        return List.of(
                Arguments.of(
                        "Sửa đổi",
                        "Điều 1. Sửa đổi khoản 2 Điều 5 của Quy định ban hành kèm theo " + target + ".\n",
                        found),
                Arguments.of(inTitle, "Điều 1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Mới.”\nĐiều 2. Hiệu lực\n", found),
                Arguments.of(
                        inTitle,
                        "Điều 1. Sửa đổi, bổ sung một số điều của Quy định bảng giá đất 05 năm\n1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Mới.”\n",
                        found),
                Arguments.of(
                        "Sửa đổi Quy định về kho",
                        "Điều 1. Sửa đổi, bổ sung Quy định về kho ban hành kèm theo " + target
                                + " như sau:\n1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Mới.”\n",
                        found),
                Arguments.of(
                        inTitle,
                        "Điều 1. Sửa đổi Điều 2 của Quyết định như sau:\n“Điều 2. Mới.”\nĐiều 2. Hiệu lực\n",
                        "AMENDS Quyết định 7/2019/QĐ-UBND [Điều 2]"));
    }
}
