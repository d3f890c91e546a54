package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchRequest.Sort;
import vn.vankho.shared.BadParameter;

/** The address of the results page carries the whole search. */
class SearchAddressTests {
    @Test
    void a_search_comes_back_from_its_address_as_it_was() {
        var search = read(
                "q=r%C3%A0+so%C3%A1t+%22v%C4%83n+b%E1%BA%A3n%22&loai=LEGAL&loai=ISO&tu=2025-01-01&tieude=1&trang=3");

        assertThat(search.query()).isEqualTo("rà soát \"văn bản\"");
        assertThat(search.filters()).containsEntry(Facet.KIND, Set.of("LEGAL", "ISO"));
        assertThat(search.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(search.inTitle()).isTrue();
        assertThat(search.request().offset()).isEqualTo(2 * SearchAddress.HITS);
        assertThat(SearchAddress.of(search.parameters())).isEqualTo(search);
    }

    @Test
    void nonsense_in_an_address_is_left_out() {
        var search = read("q=abc&tu=&trang=-4&sapxep=dep&la=gi");

        assertThat(search.from()).isNull();
        assertThat(search.page()).isEqualTo(1);
        assertThat(search.sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(search.isNarrowed()).isFalse();
    }

    @Test
    void a_day_that_is_none_is_refused_and_named() {
        for (var day : new String[] {"2019-13-45", "2019-02-30"})
            assertThatThrownBy(() -> read("q=abc&tu=" + day))
                    .isInstanceOfSatisfying(
                            BadParameter.class,
                            refused -> assertThat(refused.arguments()).containsExactly("tu", day));
    }

    @Test
    void another_choice_begins_on_the_first_page_and_can_be_taken_back() {
        var search = read("q=abc&trang=5");
        var chosen = search.toggled(Facet.YEAR, "2026");

        assertThat(chosen.page()).isEqualTo(1);
        assertThat(chosen.has(Facet.YEAR, "2026")).isTrue();
        assertThat(chosen.toggled(Facet.YEAR, "2026").isNarrowed()).isFalse();
    }

    @Test
    void nothing_asked_is_no_search() {
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read("nam=2026").isEmpty()).isFalse();
    }

    private static SearchAddress read(String address) {
        return SearchAddress.of(QueryParameters.fromString(address));
    }
}
