package vn.vankho.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Hit;
import vn.vankho.search.SearchResult;

class SearchAnswerTests {
    @Test
    void the_total_counts_what_stands_below_the_line_too() {
        assertThat(total(1, hit(false), hit(true), hit(true))).isEqualTo(3);
        assertThat(total(2, hit(true), hit(true))).isEqualTo(2);
        assertThat(total(40, hit(false), hit(false))).isEqualTo(40);
        assertThat(total(0)).isZero();
    }

    private static long total(long matching, Hit... hits) {
        return SearchAnswer.of(new SearchResult(matching, List.of(hits), null, List.of(), Map.of(), List.of()))
                .total();
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
                "",
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
