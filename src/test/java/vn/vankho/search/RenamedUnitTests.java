package vn.vankho.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitData;

/** Documents are found and counted under the name and the code their unit bears now. */
class RenamedUnitTests extends SearchedPortal {
    @Autowired
    Accounts accounts;

    @Test
    void documents_of_a_renamed_unit_stand_under_its_new_name() {
        var admin = somebody("Quản trị", Role.ADMINISTRATOR).viewer();
        var word = fresh();
        var unit = accounts.createUnit(new UnitData(word, "Phòng cũ " + word, null, true), admin);
        var data = TestDocuments.said("Báo cáo " + word).unit(unit).data();
        TestDocuments.keep(documents, word + ".txt", word.getBytes(UTF_8), data, person);
        await(() -> units(word).equals(List.of("Phòng cũ " + word)));

        accounts.changeUnit(unit, new UnitData(word, "Phòng mới " + word, null, true), admin);

        await(() -> units(word).equals(List.of("Phòng mới " + word)));
        await(() -> narrowed(word, "Phòng mới " + word) == 1);

        var code = "M" + word.toUpperCase(Locale.ROOT);
        accounts.changeUnit(unit, new UnitData(code, "Phòng mới " + word, null, true), admin);

        await(() -> narrowed(word, code) == 1);
        assertThat(units(word)).containsExactly("Phòng mới " + word);
    }

    private long narrowed(String word, String unit) {
        var request = new SearchRequest(
                "\"" + word + "\"",
                false,
                Map.of(Facet.UNIT, Set.of(unit)),
                null,
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                0,
                10,
                false);
        return search.search(request, clerk).matching();
    }

    private List<String> units(String word) {
        var request = new SearchRequest(
                "\"" + word + "\"", false, Map.of(), null, null, null, SearchRequest.Sort.RELEVANCE, 0, 10, true);
        return search.search(request, clerk).facets().getOrDefault(Facet.UNIT, List.of()).stream()
                .map(SearchResult.FacetCount::label)
                .toList();
    }
}
