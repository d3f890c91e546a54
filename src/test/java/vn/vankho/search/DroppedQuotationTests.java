package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** A quotation of a copied sentence is dropped, and named as nowhere, only where it stands in no document. */
class DroppedQuotationTests {
    private SearchRoom room;
    private DocumentId one;

    @BeforeEach
    void fill() {
        room = new SearchRoom();
        one = room.document("Khi có trụ sở khác, cơ quan theo yêu cầu cho đơn vị mới")
                .text("Khi có trụ sở khác, cơ quan theo yêu cầu thì bàn giao tài sản cho đơn vị mới.")
                .put();
        room.document("Khi có trụ sở khác, cơ quan theo yêu cầu cho đơn vị cũ")
                .text("Khi có trụ sở khác, cơ quan theo yêu cầu thì bàn giao tài liệu cho đơn vị mới.")
                .put();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void one_that_stands_in_a_text_only_is_not_dropped_among_names() {
        var found = room.inTitle("khi có trụ sở khác, cơ quan “bàn giao tài sản” theo yêu cầu cho đơn vị mới");

        assertThat(found.hits()).isEmpty();
        assertThat(found.unquoted()).isEmpty();
    }

    @Test
    void two_that_stand_in_documents_of_their_own_are_not_dropped() {
        var found = room.search(
                "khi có trụ sở khác, cơ quan “bàn giao tài sản”, “bàn giao tài liệu” theo yêu cầu cho đơn vị mới");

        assertThat(found.hits()).isEmpty();
        assertThat(found.unquoted()).isEmpty();
    }

    @Test
    void of_two_the_one_that_is_nowhere_is_dropped_and_the_other_must_stand_so() {
        var found = room.search(
                "khi có trụ sở khác, cơ quan “né tránh” việc “bàn giao tài sản” theo yêu cầu cho đơn vị mới");

        assertThat(found.hits()).extracting(Hit::id).containsExactly(one);
        assertThat(found.onlyWeaker()).isTrue();
        assertThat(found.unquoted()).containsExactly("né tránh");
    }
}
