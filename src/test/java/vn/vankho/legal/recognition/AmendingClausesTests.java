package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses of amending texts change provisions of the document that is named above them. */
class AmendingClausesTests {
    private static final String TARGET = "Quyết định 30/2029/QĐ-UBND";

    @Test
    void clauses_below_the_lead_are_provisions_of_the_document_it_names() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029
                1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
                “2. Phương tiện đo theo Điều 9 được kiểm định.”.
                2. Bổ sung Điều 5a vào sau Điều 5 như sau:
                “Điều 5a. Kiểm định lại
                1. Bãi bỏ khoản 9 Điều 77.”.
                3. Bổ sung khoản 3a vào sau khoản 3 Điều 7 như sau:
                “3a. Mẫu biên bản.”.
                4. Bãi bỏ điểm b khoản 1 Điều 8.
                5. Thay thế cụm từ “Phòng Đo lường” bằng cụm từ “Phòng Kỹ thuật” tại khoản 1 Điều 3 và Điều 4.
                Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 5 năm 2031.
                """))
                .containsExactly(
                        "AMENDS " + TARGET + " [khoản 2 Điều 5; khoản 1 Điều 3 và Điều 4]",
                        "SUPPLEMENTS " + TARGET + " [Điều 5a; khoản 3a Điều 7]",
                        "REPEALS " + TARGET + " [điểm b khoản 1 Điều 8]");
    }

    @Test
    void clauses_may_begin_with_the_provision() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:
                “2. Mới.”.
                2. Điểm a khoản 1 Điều 6 được bãi bỏ.
                3. Điều 7 được thay thế bằng Điều 7 mới như sau:
                “Điều 7. Mới.”.
                4. Điều 9 sửa đổi như sau:
                “Điều 9. Mới.”.
                5. Khoản 3a được bổ sung vào sau khoản 3 Điều 10 như sau:
                “3a. Mới.”.
                6. Khoản 4 Điều 1 Quyết định này được thực hiện như sau: ai làm gì.
                """))
                .containsExactlyInAnyOrder(
                        "AMENDS " + TARGET + " [khoản 2 Điều 5; Điều 7; Điều 9]",
                        "SUPPLEMENTS " + TARGET + " [khoản 3a Điều 10]",
                        "REPEALS " + TARGET + " [điểm a khoản 1 Điều 6]");
    }

    @Test
    void what_a_place_was_made_of_before_does_not_cut_off_the_annex_it_is_of() {
        var lead = "Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 30/2029/QĐ-UBND\n";
        var history = "(đã được sửa đổi tại khoản 1 Điều 1 Quyết định số 9/2030/QĐ-UBND)";

        assertThat(acts(lead + "1. Sửa đổi, bổ sung khoản 1 Điều 4 " + history + " như sau:\n“1. Mới.”.\n"))
                .containsExactly("AMENDS " + TARGET + " [khoản 1 Điều 4 của Quy chế]");
        assertThat(acts(lead + "1. Sửa đổi, bổ sung khoản 1 Điều 4 " + history + " của Quy chế như sau:\n“1. Mới.”.\n"))
                .containsExactly("AMENDS " + TARGET + " [khoản 1 Điều 4 của Quy chế]");
        assertThat(acts("Điều 1. Sửa đổi khoản 1 Điều 4 " + history
                        + " của Quy chế ban hành kèm theo Quyết định số 30/2029/QĐ-UBND như sau:\n“1. Mới.”.\n"))
                .containsExactly("AMENDS " + TARGET + " [khoản 1 Điều 4 của Quy chế]");
    }

    @Test
    void of_what_is_put_in_beside_another_one_only_the_new_one_is_named() {
        assertThat(
                        acts(
                                "Điều 1. Bổ sung Điều 5a vào sau Điều 5 Quyết định số 30/2029/QĐ-UBND như sau:\n“Điều 5a. Mới.”\n"))
                .containsExactly("SUPPLEMENTS " + TARGET + " [Điều 5a]");
        assertThat(
                        acts(
                                "Điều 1. Bổ sung Điều 5a vào sau Điều 5 Quy định ban hành kèm theo Quyết định số 30/2029/QĐ-UBND như sau:\n“Điều 5a. Mới.”\n"))
                .containsExactly("SUPPLEMENTS " + TARGET + " [Điều 5a của Quy định]");
    }

    @Test
    void points_below_a_clause_are_of_its_article() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Sửa đổi, bổ sung một số khoản của Điều 8 như sau:
                a) Sửa đổi khoản 2 như sau:
                “2. Hồ sơ gồm hai bộ.”;
                b) Bổ sung điểm d vào khoản 4 như sau:
                “d) Bản sao.”;
                c) Bãi bỏ khoản 6.
                2. Sửa đổi Điều 11 như sau:
                “Điều 11. Phí.”.
                """))
                .containsExactly(
                        "AMENDS " + TARGET + " [khoản 2 Điều 8; Điều 11]",
                        "SUPPLEMENTS " + TARGET + " [điểm d khoản 4 Điều 8]",
                        "REPEALS " + TARGET + " [khoản 6 Điều 8]");
    }

    @Test
    void clauses_below_an_article_are_of_the_article_it_names() {
        assertThat(acts(decision("Sửa đổi một số điều của Quyết định số 30/2029/QĐ-UBND", """
                Điều 1. Sửa đổi, bổ sung một số khoản của Điều 14
                1. Sửa đổi khoản 2 như sau:
                “2. Một năm.”.
                2. Bổ sung khoản 2a vào sau khoản 2 như sau:
                “2a. Hai năm.”.
                Điều 2. Sửa đổi Điều 19 như sau:
                “Điều 19. Phí.”.
                """)))
                .containsExactly(
                        "AMENDS " + TARGET + " [khoản 2 Điều 14; Điều 19]",
                        "SUPPLEMENTS " + TARGET + " [khoản 2a Điều 14]");
    }

    @Test
    void articles_may_go_on_about_the_document_of_the_title() {
        assertThat(acts(decision("Sửa đổi một số điều của Quyết định số 30/2029/QĐ-UBND", """
                Điều 1. Sửa đổi khoản 2 và bổ sung khoản 2a Điều 5 như sau:
                “2. Một năm.”.
                Điều 2. Bãi bỏ khoản 1 Điều 9.
                """)))
                .containsExactly(
                        "AMENDS " + TARGET + " [khoản 2 Điều 5]",
                        "SUPPLEMENTS " + TARGET + " [khoản 2a Điều 5]",
                        "REPEALS " + TARGET + " [khoản 1 Điều 9]");
    }

    @Test
    void each_of_several_documents_has_the_clauses_below_its_article() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Sửa đổi Điều 2 như sau:
                Điều 2. Sửa đổi, bổ sung một số điều của Quyết định số 31/2029/QĐ-UBND
                1. Sửa đổi Điều 3 như sau:
                Điều 3. Tổ chức thực hiện
                1. Sửa đổi hồ sơ trong 30 ngày theo Điều 4.
                """))
                .contains("AMENDS " + TARGET + " [Điều 2]", "AMENDS Quyết định 31/2029/QĐ-UBND [Điều 3]")
                .noneMatch(act -> act.contains("Điều 4"));
    }

    @Test
    void the_sentence_before_the_articles_names_the_law_that_is_amended() {
        var read = LegalRecognition.read(List.of("""
                QUỐC HỘI
                Luật số: 40/2032/QH17
                LUẬT
                SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐO LƯỜNG
                Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
                Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Đo lường số 19/2027/QH16.
                Điều 1. Sửa đổi, bổ sung một số điều của Luật Đo lường
                1. Sửa đổi khoản 3 Điều 14 như sau:
                “3. Chuẩn đo lường.”.
                """));

        assertThat(acts(read)).containsExactly("AMENDS Luật 19/2027/QH16 [khoản 3 Điều 14]");
    }

    @Test
    void what_changed_a_provision_before_is_not_changed_by_this_text() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Sửa đổi điểm b khoản 2 Điều 18 (đã được sửa đổi, bổ sung bởi Điều 2 Quyết định số 41/2030/QĐ-UBND) như sau:
                “b) Mỗi năm.”.
                """)).containsExactly("AMENDS " + TARGET + " [điểm b khoản 2 Điều 18]");
    }

    @Test
    void a_title_has_its_place_in_the_text() {
        var read = decision("Bãi bỏ Quyết định số 30/2029/QĐ-UBND", "Điều 1. Phạm vi.\n");
        var act = read.acts().stream()
                .filter(one -> one.kind() == ActKind.REPEALS)
                .findFirst()
                .orElseThrow();

        assertThat(read.evidence(act).quote()).isEqualTo("Bãi bỏ Quyết định số 30/2029/QĐ-UBND");
    }

    @Test
    void a_title_that_amends_some_articles_is_the_name_of_what_the_clauses_below_only_repeal() {
        var read = RecognitionFixtures.decision(
                "Sửa đổi, bãi bỏ một số điều của Quy định ban hành kèm theo Quyết định số 15/2031/QĐ-UBND", """
                Điều 1. Sửa đổi, bãi bỏ một số điều của Quy định ban hành kèm theo Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031 của Ủy ban nhân dân tỉnh An Hòa
                1. Bãi bỏ Điều 6.
                2. Bãi bỏ khoản 2 Điều 8.
                Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 4 năm 2032.
                """);

        assertThat(RecognitionFixtures.acts(read))
                .containsExactly(
                        "REPEALS Quyết định 15/2031/QĐ-UBND [Điều 6 của Quy định; khoản 2 Điều 8 của Quy định]");
    }

    @Test
    void it_stays_where_a_clause_below_was_not_read() {
        var read = RecognitionFixtures.decision("Sửa đổi, bãi bỏ một số điều của Quyết định số 15/2031/QĐ-UBND", """
                Điều 1. Sửa đổi, bãi bỏ một số điều của Quyết định số 15/2031/QĐ-UBND ngày 10 tháng 5 năm 2031 của Ủy ban nhân dân tỉnh An Hòa
                1. Bãi bỏ Điều 6.
                2. Sửa đổi đoạn mở đầu như sau: “Trong Quyết định này”.
                """);

        assertThat(RecognitionFixtures.acts(read)).anyMatch(act -> act.startsWith("AMENDS Quyết định 15/2031/QĐ-UBND"));
    }
}
