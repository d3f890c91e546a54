package vn.vankho.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.UnitData;
import vn.vankho.identity.UnitId;
import vn.vankho.search.SearchResult.FacetCount;

/** Units are told apart by their code, whatever they are called. */
class UnitFacetTests extends SearchedPortal {
    @Autowired
    Accounts accounts;

    private final String word = fresh();
    private final String name = "Phòng Tổng hợp " + word;

    @Test
    void two_units_of_one_name_are_two_choices() {
        keep(unit("A" + word, name), "một");
        keep(unit("B" + word, name), "hai");
        keep(unit("C" + word, "Thanh tra " + word), "ba");
        var a = ("A" + word).toUpperCase(java.util.Locale.ROOT);
        var b = ("B" + word).toUpperCase(java.util.Locale.ROOT);
        var c = ("C" + word).toUpperCase(java.util.Locale.ROOT);
        await(() -> found(Set.of()).total() == 3);

        assertThat(found(Set.of()).facets().get(Facet.UNIT))
                .containsExactly(
                        new FacetCount(a, name + " (" + a + ")", 1),
                        new FacetCount(b, name + " (" + b + ")", 1),
                        new FacetCount(c, "Thanh tra " + word, 1));
        assertThat(found(Set.of(b)).hits()).extracting(Hit::title).containsExactly("hai " + word);
        assertThat(found(Set.of(name)).total())
                .as("searches that were kept with the name")
                .isEqualTo(2);
        assertThat(search.unitsByCode(Map.of(Facet.UNIT, Set.of(name)), clerk))
                .isEqualTo(Map.of(Facet.UNIT, Set.of(a, b)));
    }

    @Test
    void a_code_means_the_unit_that_has_it_though_another_one_is_called_so() {
        var code = ("D" + word).toUpperCase(java.util.Locale.ROOT);
        keep(unit(code, name), "bốn");
        keep(unit("E" + word, code), "năm");
        await(() -> found(Set.of()).total() == 2);

        assertThat(found(Set.of(code)).hits()).extracting(Hit::title).containsExactly("bốn " + word);
    }

    @Test
    void a_unit_in_which_nothing_is_found_is_called_by_its_name_all_the_same() {
        var code = ("F" + word).toUpperCase(java.util.Locale.ROOT);
        unit(code, name);
        keep(unit("G" + word, "Phòng khác " + word), "sáu");
        await(() -> found(Set.of()).total() == 1);

        assertThat(found(Set.of(code)).hits()).isEmpty();
        assertThat(found(Set.of(code)).facets().get(Facet.UNIT)).contains(new FacetCount(code, name, 0));
        assertThat(found(Set.of("không có")).facets().get(Facet.UNIT))
                .extracting(FacetCount::count)
                .doesNotContain(0L);
    }

    @Test
    void a_search_that_was_kept_with_a_code_finds_when_the_unit_has_another() {
        var before = ("H" + word).toUpperCase(java.util.Locale.ROOT);
        var after = ("I" + word).toUpperCase(java.util.Locale.ROOT);
        var unit = unit(before, name);
        keep(unit, "bảy");
        await(() -> found(Set.of(before)).total() == 1);

        accounts.changeUnit(unit, new UnitData(after, name, null, true), TestPeople.ADMINISTRATOR);

        await(() -> found(Set.of(after)).total() == 1);
        assertThat(found(Set.of(before)).hits()).extracting(Hit::title).containsExactly("bảy " + word);
        assertThat(search.unitsByCode(Map.of(Facet.UNIT, Set.of(before)), clerk))
                .isEqualTo(Map.of(Facet.UNIT, Set.of(after)));
        // who bears a code today goes before who bore it
        keep(unit(before, "Phòng mới " + word), "tám");
        await(() -> found(Set.of()).total() == 2);
        assertThat(found(Set.of(before)).hits()).extracting(Hit::title).containsExactly("tám " + word);
    }

    private UnitId unit(String code, String called) {
        return accounts.createUnit(new UnitData(code, called, null, true), TestPeople.ADMINISTRATOR);
    }

    private void keep(UnitId unit, String title) {
        var data = TestDocuments.said(title + " " + word).unit(unit).data();
        TestDocuments.keep(documents, title + ".txt", (title + word).getBytes(UTF_8), data, person);
    }

    private SearchResult found(Set<String> units) {
        Map<Facet, Set<String>> filters = units.isEmpty() ? Map.of() : Map.of(Facet.UNIT, units);
        return search.search(
                new SearchRequest(
                        "\"" + word + "\"", false, filters, null, null, null, SearchRequest.Sort.TITLE, 0, 10, true),
                clerk);
    }
}
