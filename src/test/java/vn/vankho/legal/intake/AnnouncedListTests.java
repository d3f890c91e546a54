package vn.vankho.legal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.register.ReadDocument;

/** The yearly list of ceased texts, kept as a file, proposes what it announces. */
class AnnouncedListTests {
    private static final String LIST = """
            Số: 9/QĐ-UBND
            QUYẾT ĐỊNH
            %s
            Nơi nhận:
            DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC TOÀN BỘ
            1
            Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019 về kiểm định
            Được thay thế bởi Quyết định số 12/2031/QĐ-UBND ngày 05/3/2031
            20/3/2031
            DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC MỘT PHẦN
            1
            Quyết định số 09/2020/QĐ-UBND ngày 03/5/2020 về lệ phí
            Khoản 2 Điều 5
            Được bãi bỏ bởi Quyết định số 13/2031/QĐ-UBND ngày 06/3/2031
            21/3/2031
            """;

    @Test
    void each_row_is_a_proposal_on_the_text_it_names_with_part_reason_and_day() {
        var rows =
                announced("Công bố danh mục\nĐiều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực.");

        assertThat(rows).extracting(row -> row.target().number()).containsExactly("07/2019/QĐ-UBND", "09/2020/QĐ-UBND");
        assertThat(rows)
                .extracting(row -> row.data().from())
                .extracting(String::valueOf)
                .containsExactly("2031-03-20", "2031-03-21");
        assertThat(rows).extracting(row -> row.data().whole()).containsExactly(true, false);
        assertThat(rows.getLast().data().scope().provisions()).containsExactly("dieu_5__khoan_2");
        assertThat(rows.getFirst().data().sentence()).startsWith("Được thay thế bởi Quyết định số 12/2031");
    }

    @Test
    void the_end_of_a_law_without_a_number_is_not_lost_because_the_list_names_another_one() {
        var rows = announced(
                "Công bố văn bản\nĐiều 1. Công bố các văn bản sau đây hết hiệu lực:\n"
                        + "1. Pháp lệnh Đo lường ngày 06 tháng 10 năm 1999.\n"
                        + "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                """
                3
                Pháp lệnh Chất lượng hàng hóa ngày 24 tháng 12 năm 1999
                Được thay thế bởi Luật số 05/2007/QH12 ngày 21/11/2007
                01/7/2008
                """);

        assertThat(rows).extracting(row -> row.target().title()).anyMatch(title -> title.contains("Đo lường"));
    }

    @Test
    void what_an_article_announces_is_proposed_as_announced_and_once_with_what_the_list_says_of_it() {
        var rows = announced("Công bố văn bản\nĐiều 1. Công bố các văn bản sau đây hết hiệu lực:\n"
                + "1. Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019 về kiểm định.\n"
                + "2. Quyết định số 08/2019/QĐ-UBND ngày 02/4/2019 về phí.\n"
                + "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");

        assertThat(rows)
                .extracting(row -> row.target().number() + " " + row.data().from())
                .containsExactlyInAnyOrder(
                        "07/2019/QĐ-UBND 2031-03-20", "08/2019/QĐ-UBND null", "09/2020/QĐ-UBND 2031-03-21");
    }

    /** Nghị định 79/2025/NĐ-CP, forms 02 and 03: what is suspended has a part of its own. */
    @Test
    void what_a_list_holds_as_suspended_is_proposed_as_suspended_from_and_until_its_days() {
        var rows = relations("""
                Số: 9/QĐ-UBND
                QUYẾT ĐỊNH
                Công bố danh mục
                Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản hết hiệu lực, tạm ngưng hiệu lực.
                Nơi nhận:
                DANH MỤC
                Văn bản quy phạm pháp luật hết hiệu lực, tạm ngưng hiệu lực toàn bộ năm 2031
                (Ban hành kèm theo Quyết định số 9/QĐ-UBND)
                STT Tên loại Lý do hết hiệu lực, tạm ngưng hiệu lực
                A. VĂN BẢN HẾT HIỆU LỰC, TẠM NGƯNG HIỆU LỰC TOÀN BỘ NĂM 2031
                I. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ
                1
                Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019 về kiểm định
                Được thay thế bởi Quyết định số 12/2031/QĐ-UBND ngày 05/3/2031
                20/3/2031
                2
                Quyết định số 46/2019/QĐ-UBND ngày 20/9/2019 về phí
                Bị tạm ngưng hiệu lực bởi Nghị quyết số 15/2031/NQ-HĐND thay thế Nghị quyết số 9/2031/NQ-HĐND đến hết ngày 31/12/2032
                06/4/2031
                II. VĂN BẢN TẠM NGƯNG HIỆU LỰC TOÀN BỘ
                1
                Quyết định số 47/2019/QĐ-UBND ngày 21/9/2019 về lệ phí
                Nghị quyết số 15/2031/NQ-HĐND ngày 01/4/2031
                07/4/2031
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT HẾT HIỆU LỰC,
                TẠM NGƯNG HIỆU LỰC MỘT PHẦN
                1
                Quyết định số 48/2019/QĐ-UBND ngày 22/9/2019 về giá
                Khoản 2 Điều 5
                Ngưng hiệu lực theo Nghị quyết số 15/2031/NQ-HĐND cho đến khi Nghị quyết số 3/2030/NQ-HĐND hết hiệu lực
                06/4/2031
                2
                Quyết định số 49/2019/QĐ-UBND ngày 23/9/2019 về đất
                Điều 7
                Đã bị ngưng hiệu lực từ năm 2030, được bãi bỏ bởi Nghị quyết số 16/2031/NQ-HĐND
                08/4/2031
                """);

        assertThat(rows)
                .extracting(row -> row.target().number() + " " + row.data().kind() + " "
                        + row.data().from() + " " + row.data().until() + " "
                        + row.data().provisions())
                .containsExactly(
                        "07/2019/QĐ-UBND ANNOUNCES_CESSATION 2031-03-20 null ",
                        "46/2019/QĐ-UBND SUSPENDS_EFFECT 2031-04-06 2032-12-31 ",
                        "47/2019/QĐ-UBND SUSPENDS_EFFECT 2031-04-07 null ",
                        "48/2019/QĐ-UBND SUSPENDS_EFFECT 2031-04-06 null Khoản 2 Điều 5",
                        "49/2019/QĐ-UBND ANNOUNCES_CESSATION 2031-04-08 null Điều 7");
        assertThat(rows.get(3).data().condition()).isEqualTo("cho đến khi Nghị quyết số 3/2030/NQ-HĐND hết hiệu lực");
        assertThat(rows.get(1).data().sentence()).startsWith("Bị tạm ngưng hiệu lực bởi Nghị quyết");
    }

    /** The lists of the five years end with the texts that stay in force and those that something ought to be done with. */
    @Test
    void what_stays_in_force_or_ought_to_be_repealed_is_not_proposed_as_ceased() {
        var rows = announced("Công bố danh mục\nĐiều 1. Công bố kèm theo Quyết định này các Danh mục.", """
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CÒN HIỆU LỰC
                1
                Quyết định số 21/2020/QĐ-UBND ngày 03/5/2020 về nhà ở
                DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CẦN TẠM NGƯNG HIỆU LỰC, SỬA ĐỔI,
                BỔ SUNG, THAY THẾ, BÃI BỎ HOẶC BAN HÀNH MỚI
                1
                Quyết định số 22/2020/QĐ-UBND ngày 04/5/2020 về nhà ở
                """);

        assertThat(rows).extracting(row -> row.target().number()).containsExactly("07/2019/QĐ-UBND", "09/2020/QĐ-UBND");
        assertThat(rows.getLast().data().sentence()).endsWith("ngày 06/3/2031");
    }

    private static List<ReadDocument.ReadRelation> announced(String articles) {
        return announced(articles, "");
    }

    private static List<ReadDocument.ReadRelation> announced(String articles, String moreRows) {
        return relations(LIST.formatted(articles) + moreRows).stream()
                .filter(row -> row.data().kind() == RelationKind.ANNOUNCES_CESSATION)
                .toList();
    }

    private static List<ReadDocument.ReadRelation> relations(String text) {
        return RecognisedDocuments.of(
                        new DocumentId(UUID.randomUUID()),
                        new VersionId(UUID.randomUUID()),
                        DocumentData.named("9"),
                        LegalRecognition.read(List.of(text)))
                .relations();
    }
}
