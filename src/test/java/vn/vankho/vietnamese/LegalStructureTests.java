package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

class LegalStructureTests {
    private static final String DECISION = """
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý kho mẫu chuẩn.
            Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2031.
            Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.

            Nơi nhận:
            - Như Điều 3;
            - Lưu: VT.

            QUY CHẾ
            Quản lý kho mẫu chuẩn
            (Ban hành kèm theo Quyết định số 12/QĐ-SKHCN ngày 02 tháng 6 năm 2031)

            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi điều chỉnh và
            đối tượng áp dụng
            1. Quy chế này quy định việc nhập, xuất mẫu chuẩn theo quy định tại
            Điều 2. của Luật Đo lường.
            2. Quy chế áp dụng với:
            a) Phòng chuyên môn;
            b) Chi cục;
            c) Trung tâm;
            d) Thanh tra;
            đ) Văn phòng;
            e) Đơn vị khác.
            Điều 2. Giải thích từ ngữ
            Mẫu chuẩn là vật có giá trị đã biết.
            CHƯƠNG II. TỔ CHỨC THỰC HIỆN
            Mục 1
            TRÁCH NHIỆM
            Điều 3. Trách nhiệm của thủ kho
            1. Ghi sổ.
            Phụ lục I
            MẪU SỔ KHO
            Cột 1. Số thứ tự
            """;

    @Test
    void a_heading_that_ends_with_incoming_is_no_open_sentence() {
        var structure = LegalStructure.of("""
                Điều 4. Tiếp nhận văn bản đến
                1. Văn bản đến
                a) Văn thư đăng ký văn bản.
                2. Văn thư trình văn bản.
                """);

        assertThat(structure.provisions())
                .extracting(LegalStructure.Provision::key)
                .containsExactly("dieu_4", "dieu_4__khoan_1", "dieu_4__khoan_1__diem_a", "dieu_4__khoan_2");
    }

    @Test
    void articles_clauses_and_points_are_found_with_their_names() {
        var provisions = LegalStructure.of(DECISION).provisions();
        assertThat(keys(provisions))
                .containsExactly(
                        "dieu_1",
                        "dieu_2",
                        "dieu_3",
                        "quy_che",
                        "quy_che__chuong_i",
                        "quy_che__dieu_1",
                        "quy_che__dieu_1__khoan_1",
                        "quy_che__dieu_1__khoan_2",
                        "quy_che__dieu_1__khoan_2__diem_a",
                        "quy_che__dieu_1__khoan_2__diem_b",
                        "quy_che__dieu_1__khoan_2__diem_c",
                        "quy_che__dieu_1__khoan_2__diem_d",
                        "quy_che__dieu_1__khoan_2__diem_dd",
                        "quy_che__dieu_1__khoan_2__diem_e",
                        "quy_che__dieu_2",
                        "quy_che__chuong_ii",
                        "quy_che__chuong_ii__muc_1",
                        "quy_che__dieu_3",
                        "quy_che__dieu_3__khoan_1",
                        "phu_luc_i");
        assertThat(named(provisions, "quy_che__dieu_1")).isEqualTo("Phạm vi điều chỉnh và đối tượng áp dụng");
        assertThat(named(provisions, "quy_che__chuong_i")).isEqualTo("QUY ĐỊNH CHUNG");
        assertThat(named(provisions, "quy_che__chuong_ii")).isEqualTo("TỔ CHỨC THỰC HIỆN");
        assertThat(named(provisions, "quy_che__chuong_ii__muc_1")).isEqualTo("TRÁCH NHIỆM");
        assertThat(named(provisions, "phu_luc_i")).isEqualTo("MẪU SỔ KHO");
        assertThat(named(provisions, "dieu_2")).isEmpty();
    }

    /** The words in brackets below the title are often missing. */
    @Test
    void annexed_rules_keep_their_name_and_first_chapter_without_the_words_of_their_issue() {
        var bare = DECISION.replaceAll("\\(Ban hành kèm theo .*\\n", "");
        var unsaid = bare.replace("Ban hành kèm theo Quyết định này Quy chế quản", "Quản");

        for (var text : List.of(bare, unsaid)) {
            var provisions = LegalStructure.of(text).provisions();
            assertThat(keys(provisions)).contains("quy_che", "quy_che__chuong_i", "quy_che__dieu_1");
            assertThat(provisions)
                    .filteredOn(provision -> provision.key().equals("quy_che__dieu_1"))
                    .allSatisfy(article -> assertThat(article.breadcrumb()).containsExactly("Quy chế", "Chương I"));
            assertThat(provisions)
                    .filteredOn(provision -> provision.key().equals("quy_che"))
                    .allSatisfy(annex -> assertThat(annex.heading()).isEqualTo("Quản lý kho mẫu chuẩn"));
        }
    }

    @Test
    void the_name_of_the_first_chapter_is_no_title_of_annexed_rules() {
        var bare = DECISION.replaceAll("QUY CHẾ\\n.*\\n\\(Ban hành kèm theo .*\\n", "");

        assertThat(keys(LegalStructure.of(bare).provisions()))
                .contains("quy_che__chuong_i", "quy_che__dieu_1", "quy_che__dieu_3")
                .noneMatch(key -> key.startsWith("quy_ddinh"));
    }

    @Test
    void each_provision_knows_its_place_and_its_containers() {
        var provisions = LegalStructure.of(DECISION).provisions();
        var article = provision(provisions, "quy_che__dieu_3");
        assertThat(article.breadcrumb()).containsExactly("Quy chế", "Chương II", "Mục 1");
        assertThat(DECISION.substring(article.from(), article.until()).strip())
                .isEqualTo("Điều 3. Trách nhiệm của thủ kho\n1. Ghi sổ.");
        var last = provision(provisions, "dieu_3");
        assertThat(DECISION.substring(last.from(), last.until())).doesNotContain("Nơi nhận");
        for (var provision : provisions) assertThat(provision.until()).isGreaterThan(provision.from());
    }

    @Test
    void quoted_articles_of_an_amending_text_are_not_its_own() {
        var text = """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế làm việc
                1. Sửa đổi Điều 2 như sau:
                “Điều 2. Nguyên tắc làm việc
                1. Làm việc theo chế độ “thủ trưởng”.
                2. Công khai, minh bạch.”
                2. Bổ sung Điều 2a vào sau Điều 2 như sau:
                "Điều 2a. Họp trực tuyến
                1. Họp trực tuyến có giá trị như họp trực tiếp."
                Điều 2. Điều khoản thi hành
                """;
        var provisions = LegalStructure.of(text).provisions();
        assertThat(keys(provisions)).containsExactly("dieu_1", "dieu_1__khoan_1", "dieu_1__khoan_2", "dieu_2");
        assertThat(named(provisions, "dieu_2")).isEqualTo("Điều khoản thi hành");
    }

    @Test
    void text_out_of_a_pdf_has_blank_lines_everywhere_and_the_same_structure() {
        var text = DECISION.replace("\n", " \n\n");
        assertThat(keys(LegalStructure.of(text).provisions()))
                .isEqualTo(keys(LegalStructure.of(DECISION).provisions()));
    }

    @Test
    void inserted_and_missing_articles_are_kept_in_order() {
        var text =
                "Điều 5. Một\nNội dung.\nĐiều 5a. Hai\nNội dung.\nĐiều 7. Ba\nTheo Điều 3. Bốn là câu khác\nĐiều 3. Sai\nĐiều 8. Năm\nĐiều 9\nÔ trong bảng\n";
        assertThat(keys(LegalStructure.of(text).provisions())).containsExactly("dieu_5", "dieu_5a", "dieu_7", "dieu_8");
    }

    @Test
    void old_articles_without_a_dot_are_articles_where_all_are_so() {
        assertThat(keys(LegalStructure.of("Điều thứ nhất\nMột.\nĐiều thứ 2\nHai.\nĐiều 3\nBa.\n")
                        .provisions()))
                .containsExactly("dieu_nhat", "dieu_2", "dieu_3");
    }

    @Test
    void a_plan_without_articles_gives_its_parts() {
        var text = "KẾ HOẠCH\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nII. NỘI DUNG\na) Rà soát\nIII. TỔ CHỨC THỰC HIỆN\n";
        var provisions = LegalStructure.of(text).provisions();
        assertThat(keys(provisions)).containsExactly("muc_i", "muc_ii", "muc_iii");
        assertThat(provisions.getFirst().level()).isEqualTo(Level.SECTION);
        assertThat(named(provisions, "muc_i")).isEqualTo("MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void wrapped_lines_and_tables_of_contents_are_no_headings() {
        var text = """
                Điều 1. Phạm vi ........ 3
                Điều 1. Phạm vi
                Việc này theo quy định tại
                Chương II của Luật và
                Phụ lục I ban hành kèm theo Thông tư này.
                """;
        assertThat(keys(LegalStructure.of(text).provisions())).containsExactly("dieu_1");
    }

    @Test
    void a_megabyte_is_read_in_well_under_a_second() {
        var long1 = DECISION.repeat(900);
        var long2 = "“Điều 1. ".repeat(120_000);
        var long3 = "\"Điều 1.\n".repeat(120_000);
        LegalStructure.of(DECISION);
        for (var text : List.of(long1, long2, long3)) {
            long start = System.nanoTime();
            LegalStructure.of(text);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        }
    }

    private static List<String> keys(List<Provision> provisions) {
        return provisions.stream().map(Provision::key).toList();
    }

    private static String named(List<Provision> provisions, String key) {
        return provision(provisions, key).heading();
    }

    private static Provision provision(List<Provision> provisions, String key) {
        return provisions.stream()
                .filter(provision -> provision.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
