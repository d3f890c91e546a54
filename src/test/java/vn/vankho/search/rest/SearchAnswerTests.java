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
    void the_total_is_of_all_pages_whatever_stands_on_this_one() {
        var answer = SearchAnswer.of(result(3, 20, hit(true), hit(true)), null);

        assertThat(answer.total()).isEqualTo(20);
        assertThat(answer.matching()).isEqualTo(3);
    }

    @Test
    void an_index_that_is_being_filled_says_so() {
        var answer = SearchAnswer.of(result(0, 0), new IndexProgress.Filling(37));

        assertThat(JSON.readTree(JSON.writeValueAsString(answer))
                        .get("indexing")
                        .toString())
                .isEqualTo("{\"percent\":37}");
    }

    @Test
    void a_quotation_that_was_dropped_is_named() {
        var found = result(0, 1, List.of("né tránh"), hit(true));

        assertThat(JSON.readTree(JSON.writeValueAsString(SearchAnswer.of(found, null)))
                        .path("unquoted")
                        .toString())
                .isEqualTo("[\"né tránh\"]");
    }

    private static SearchResult result(long matching, long listed, Hit... hits) {
        return result(matching, listed, List.of(), hits);
    }

    private static SearchResult result(long matching, long listed, List<String> unquoted, Hit... hits) {
        return new SearchResult(
                matching, listed, List.of(hits), "", null, List.of(), Map.of(), List.of(), List.of(), null, unquoted);
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
                0,
                "",
                List.of(),
                null,
                1,
                weaker);
    }
}
