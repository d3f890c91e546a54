package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

/** The address of a document that was found carries the search by which it was. */
class FoundByTests {
    @Test
    void the_search_comes_back_from_the_page_it_led_to() {
        var search = asked("q=ra+soat+%22v%C4%83n+b%E1%BA%A3n%22&loai=LEGAL&tu=2025-01-01&sapxep=title&trang=3");

        var page = new FoundBy(search, 47).link("van-ban/x?trang=2&q=r%C3%A0", "rà soát|soạt");

        var found = FoundBy.of(query(page)).orElseThrow();
        assertThat(found.search()).isEqualTo(search.first());
        assertThat(found.no()).isEqualTo(47);
        assertThat(asked(found.back().substring(found.back().indexOf('?') + 1))).isEqualTo(search);
        assertThat(FoundBy.words(query(page))).isEqualTo("ra soat \"văn bản\"");
    }

    @Test
    void words_that_are_marked_as_they_were_asked_stand_there_once() {
        var page = new FoundBy(asked("q=rung"), 1).link("van-ban/x?q=rung", "rung");

        assertThat(page).isEqualTo("van-ban/x?q=rung&tim=&thu=1");
        assertThat(FoundBy.of(query(page)).orElseThrow().search()).isEqualTo(asked("q=rung"));
    }

    @Test
    void a_search_without_words_has_its_way_back_too() {
        var page = new FoundBy(asked("loai=LEGAL"), 2).link("van-ban/x", "");

        assertThat(FoundBy.of(query(page)).orElseThrow().back()).isEqualTo("tim-kiem?loai=LEGAL");
    }

    @Test
    void what_is_opened_otherwise_or_by_an_address_that_makes_no_sense_has_none() {
        assertThat(FoundBy.of(QueryParameters.fromString("q=rung&trang=2"))).isEmpty();
        assertThat(FoundBy.of(QueryParameters.fromString("q=rung&tim=tu%3Dhom-qua")))
                .isEmpty();
        for (var broken : new String[] {"%25zz", "q%3D%25e1%25", "%3D%26%3D", "loai%3D%26%26"})
            assertThat(FoundBy.words(QueryParameters.fromString("tim=" + broken)))
                    .as(broken)
                    .isEmpty();
        assertThat(FoundBy.of(QueryParameters.fromString("tim=&thu=-1"))
                        .orElseThrow()
                        .no())
                .isZero();
        assertThat(FoundBy.words(QueryParameters.empty())).isEmpty();
    }

    @Test
    void an_address_that_would_be_cut_on_its_way_leads_to_the_document_alone() {
        var long_ = "ở".repeat(900);

        assertThat(new FoundBy(asked("q=a").asking(long_), 1).link("van-ban/x?q=a", "a"))
                .isEqualTo("van-ban/x?q=a");
    }

    private static SearchAddress asked(String query) {
        return SearchAddress.of(QueryParameters.fromString(query));
    }

    private static QueryParameters query(String link) {
        return QueryParameters.fromString(link.substring(link.indexOf('?') + 1));
    }
}
