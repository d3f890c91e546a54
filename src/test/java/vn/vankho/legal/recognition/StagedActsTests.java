package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause of an amending text does begins on the day on which that clause does. */
class StagedActsTests {
    private static final String CLAUSES = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND
            1. Sửa đổi, bổ sung khoản 1 Điều 4 như sau:
            “1. Nhiệt độ kho từ 18°C đến 22°C.”.
            2. Bổ sung khoản 3 vào sau khoản 2 Điều 5 như sau:
            “3. Phương án chữa cháy được phê duyệt hằng năm.”.
            3. Bổ sung Điều 6a vào sau Điều 6 như sau:
            “Điều 6a. Số hóa tài liệu
            1. Tài liệu bảo quản vĩnh viễn phải được số hóa.”.
            Điều 2. Hiệu lực thi hành
            1. Quyết định này có hiệu lực kể từ ngày 05 tháng 4 năm 2031, trừ quy định tại khoản 2 Điều này.
            """;

    @Test
    void the_act_of_a_clause_that_begins_later_is_one_of_its_own_with_that_day() {
        assertThat(acts("2. Khoản 3 Điều 1 Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2032.\n"))
                .containsExactly(
                        "AMENDS null [khoản 1 Điều 4 của Quy chế]",
                        "SUPPLEMENTS null [khoản 3 Điều 5 của Quy chế]",
                        "SUPPLEMENTS 2032-01-01 [Điều 6a của Quy chế]");
    }

    @Test
    void where_the_article_above_begins_later_all_its_clauses_do() {
        assertThat(acts("2. Điều 1 Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2032.\n"))
                .allMatch(act -> act.contains(" 2032-01-01 "))
                .hasSize(2);
    }

    @Test
    void a_clause_of_another_article_moves_nothing() {
        assertThat(acts("2. Khoản 1 Điều 2 Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2032.\n"))
                .allMatch(act -> act.contains(" null "))
                .hasSize(2);
    }

    @Test
    void the_lead_alone_does_nothing_on_the_first_day_where_a_clause_begins_later() {
        var title = "Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND";
        assertThat(acts(title, """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND
                1. Bổ sung Điều 6a vào sau Điều 6 như sau:
                “Điều 6a. Số hóa tài liệu.”.
                2. Bổ sung Điều 7a vào sau Điều 7 như sau:
                “Điều 7a. Lưu.”.
                Điều 2. Quyết định này có hiệu lực kể từ ngày 05 tháng 4 năm 2031. Khoản 2 Điều 1 có hiệu lực từ ngày 01 tháng 01 năm 2032.
                """))
                .containsExactly(
                        "SUPPLEMENTS null [Điều 6a của Quy chế]", "SUPPLEMENTS 2032-01-01 [Điều 7a của Quy chế]");
    }

    @Test
    void the_narrower_of_two_places_counts() {
        assertThat(acts(
                        "2. Điều 1 Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2032; riêng khoản 3 Điều 1 có hiệu lực từ ngày 01"
                                + " tháng 7 năm 2032.\n"))
                .anyMatch(act -> act.startsWith("SUPPLEMENTS 2032-07-01 [Điều 6a"));
    }

    @Test
    void the_lead_stays_where_nothing_else_is_known_of_the_first_day() {
        var title = "Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND";
        assertThat(acts(title, """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND
                1. Thay thế cụm từ “Sở Nội vụ” bằng cụm từ “Sở Khoa học”.
                2. Bổ sung Điều 7a vào sau Điều 7 như sau:
                “Điều 7a. Lưu.”.
                Điều 2. Quyết định này có hiệu lực kể từ ngày 05 tháng 4 năm 2031. Khoản 2 Điều 1 có hiệu lực từ ngày 01 tháng 01 năm 2032.
                """))
                .contains("SUPPLEMENTS 2032-01-01 [Điều 7a của Quy chế]")
                .anyMatch(act -> act.startsWith("AMENDS null"));
    }

    private static List<String> acts(String effect) {
        return acts(
                "Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND",
                CLAUSES + effect);
    }

    private static List<String> acts(String title, String articles) {
        return decision(title, articles).acts().stream()
                .filter(act -> act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS)
                .map(act -> act.kind() + " " + act.on() + " [" + act.provisions() + "]")
                .toList();
    }
}
