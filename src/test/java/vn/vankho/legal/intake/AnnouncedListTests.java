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

    private static List<ReadDocument.ReadRelation> announced(String articles) {
        return announced(articles, "");
    }

    private static List<ReadDocument.ReadRelation> announced(String articles, String moreRows) {
        var read = LegalRecognition.read(List.of(LIST.formatted(articles) + moreRows));
        return RecognisedDocuments.of(
                        new DocumentId(UUID.randomUUID()),
                        new VersionId(UUID.randomUUID()),
                        DocumentData.named("9"),
                        read)
                .relations()
                .stream()
                .filter(row -> row.data().kind() == RelationKind.ANNOUNCES_CESSATION)
                .toList();
    }
}
