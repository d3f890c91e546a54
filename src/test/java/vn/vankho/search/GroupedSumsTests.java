package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.Test;

/** A column of sums pasted into the search costs hardly more than one. */
class GroupedSumsTests {
    @Test
    void the_documents_in_sight_are_gathered_once_and_only_the_first_sums_are_looked_for() throws IOException {
        var seen = mock(Matcher.class);
        var none = new Matches(new MultiReader(), List.of(), List.of());
        when(seen.candidates(any(), any())).thenReturn(none);
        when(seen.phrase(any(), anyBoolean(), any())).thenReturn(none);
        var column = IntStream.range(0, 100)
                .mapToObj(row -> String.valueOf(28_475_000 + row))
                .collect(Collectors.joining(" "));
        var asked = new QueryText(column, List.of(), List.of());

        assertThat(GroupedSums.in(asked, seen)).isEqualTo(asked);

        verify(seen).candidates(any(), any());
        verify(seen, atMost(10)).phrase(any(), anyBoolean(), any());
    }
}
