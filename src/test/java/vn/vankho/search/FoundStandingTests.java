package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** What is news in what a followed search finds. */
class FoundStandingTests {
    private static final DocumentId ONE = new DocumentId(UUID.randomUUID());

    @Test
    void what_was_never_found_is_new_and_what_stands_otherwise_is_told() {
        assertThat(of(null, List.of("IN_FORCE"), Set.of()).fresh()).containsExactly(ONE);
        var ended = of("IN_FORCE", List.of("CEASED"), Set.of("IN_FORCE"));
        assertThat(ended.changed()).containsExactly(ONE);
        assertThat(ended.put()).containsExactly(entry(ONE, "CEASED"));
        assertThat(of("CEASED", List.of("CEASED"), Set.of()))
                .isEqualTo(new FoundStanding(List.of(), List.of(), Map.of()));
    }

    @Test
    void of_the_wanted_status_it_comes_into_the_search_when_it_has_it() {
        assertThat(of(null, List.of("NOT_YET_IN_FORCE"), Set.of("IN_FORCE")))
                .isEqualTo(new FoundStanding(List.of(), List.of(), Map.of()));
        assertThat(of(null, List.of("IN_FORCE"), Set.of("IN_FORCE")).fresh()).containsExactly(ONE);
    }

    @Test
    void until_somebody_determines_how_it_stands_nothing_changes() {
        assertThat(of(null, List.of("UNKNOWN"), Set.of()).put()).containsExactly(entry(ONE, ""));
        var determined = of("", List.of("IN_FORCE"), Set.of());
        assertThat(determined.changed()).isEmpty();
        assertThat(determined.put()).containsExactly(entry(ONE, "IN_FORCE"));
        assertThat(of("IN_FORCE", List.of("UNKNOWN"), Set.of()).put())
                .as("read anew, it stands as before until that is over")
                .isEmpty();
    }

    private static FoundStanding of(String before, List<String> now, Set<String> wanted) {
        return FoundStanding.of(before == null ? Map.of() : Map.of(ONE, before), Map.of(ONE, now), wanted);
    }
}
