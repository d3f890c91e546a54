package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;

/** An exact phrase, an exclusion and "trong tiêu đề" hold whatever else is asked, a number too. */
class NarrowedNumberTests {
    private static SearchRoom room;
    private static DocumentId decision;
    private static DocumentId correction;
    private static DocumentId report;
    private static DocumentId form;
    private static DocumentId oldForm;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        decision = room.document("Quyết định phân cấp")
                .number("46/2019/QĐ-UBND")
                .text("Điều 1. Phạm vi\nPhân cấp quản lý.")
                .put();
        correction = room.document("Văn bản đính chính Quyết định số 46/2019/QĐ-UBND")
                .number("12/ĐC-UBND")
                .text("Đính chính lỗi chính tả.")
                .put();
        report = room.document("Báo cáo rà soát")
                .text("Kết quả rà soát Quyết định số 46/2019/QĐ-UBND.")
                .put();
        form = room.document("Phiếu đề nghị")
                .number("BM.07.01")
                .kind(DocumentKind.ISO)
                .text("Kính gửi")
                .put();
        oldForm = room.document("Phiếu đề nghị cũ")
                .number("BM.07.01")
                .kind(DocumentKind.ISO)
                .text("Bản đã hủy bỏ")
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void what_is_excluded_is_not_there() {
        assertThat(ids(room.search("46/2019/QĐ-UBND"))).containsExactlyInAnyOrder(decision, correction, report);

        var found = room.search("46/2019/QĐ-UBND -\"đính chính\"");

        assertThat(ids(found)).containsExactly(decision, report);
        assertThat(found.total()).isEqualTo(2);
        assertThat(ids(room.search("46/2019/QĐ-UBND -\"phân cấp\""))).containsExactlyInAnyOrder(correction, report);
    }

    @Test
    void a_phrase_must_stand_so() {
        assertThat(ids(room.search("\"rà soát\" 46/2019/QĐ-UBND"))).containsExactly(report);
    }

    @Test
    void in_title_those_that_name_it_in_their_text_only_are_left_out() {
        assertThat(ids(room.inTitle("46/2019/QĐ-UBND"))).containsExactly(decision, correction);
    }

    @Test
    void of_a_code_too() {
        assertThat(ids(room.search("BM.07.01"))).containsExactlyInAnyOrder(form, oldForm);
        assertThat(ids(room.search("BM.07.01 -\"hủy bỏ\""))).containsExactly(form);
    }

    @Test
    void a_citation_does_not_lead_to_what_is_excluded() {
        assertThat(room.search("Điều 1 Quyết định 46/2019/QĐ-UBND").jump()).hasSize(1);
        assertThat(room.search("Điều 1 Quyết định 46/2019/QĐ-UBND -\"phân cấp\"")
                        .jump())
                .isEmpty();
    }
}
