package vn.vankho.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Hit;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SearchResult;

class SearchAnswerTests {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_total_counts_what_stands_below_the_line_too() {
        assertThat(total(1, hit(false), hit(true), hit(true))).isEqualTo(3);
        assertThat(total(2, hit(true), hit(true))).isEqualTo(2);
        assertThat(total(40, hit(false), hit(false))).isEqualTo(40);
        assertThat(total(0)).isZero();
    }

    @Test
    void those_that_match_are_counted_as_the_screen_counts_them() {
        assertThat(SearchAnswer.of(result(1, hit(false), hit(true)), null).matching())
                .isEqualTo(1);
        assertThat(SearchAnswer.of(result(2, hit(true), hit(true)), null).matching())
                .isZero();
    }

    @Test
    void an_index_that_is_being_filled_says_so() {
        var answer = SearchAnswer.of(result(0), new IndexProgress.Filling(37));

        assertThat(JSON.readTree(JSON.writeValueAsString(answer))
                        .get("indexing")
                        .toString())
                .isEqualTo("{\"percent\":37}");
    }

    private static SearchResult result(long matching, Hit... hits) {
        return new SearchResult(matching, List.of(hits), "", null, List.of(), Map.of(), List.of());
    }

    private static long total(long matching, Hit... hits) {
        return SearchAnswer.of(result(matching, hits), null).total();
    }

    private static Hit hit(boolean weaker) {
        var id = new DocumentId(UUID.randomUUID());
        return new Hit(
                id,
                DocumentKind.LEGAL,
                "Kế hoạch",
                List.of(),
                null,
                null,
                null,
                List.of(),
                "",
                "",
                0,
                "",
                List.of(),
                null,
                1,
                weaker);
    }
}
