package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.STAFF;

import org.junit.jupiter.api.Test;

/** A joint text (văn bản liên tịch) is counted and found under each of its bodies. */
class JointIssuerFacetTests {
    @Test
    void it_counts_with_each_body_and_an_address_that_named_all_in_one_line_still_leads_to_it() {
        try (var room = new SearchRoom()) {
            room.document("Thông tư liên tịch về biên chế")
                    .issuer("Bộ Tài chính - Bộ Nội vụ")
                    .text("Quản lý biên chế.")
                    .put();
            room.document("Thông tư về biên chế")
                    .issuer("Bộ Nội vụ")
                    .text("Quản lý biên chế.")
                    .put();

            assertThat(SearchRoom.counts(room.narrowed("biên chế", STAFF), Facet.ISSUER))
                    .isEqualTo("Bộ Nội vụ 2, Bộ Tài chính 1");
            assertThat(room.narrowed("biên chế", STAFF, Facet.ISSUER, "Bộ Tài chính")
                            .total())
                    .isOne();
            assertThat(room.narrowed("biên chế", STAFF, Facet.ISSUER, "Bộ Tài chính - Bộ Nội vụ")
                            .total())
                    .isOne();
        }
    }
}
