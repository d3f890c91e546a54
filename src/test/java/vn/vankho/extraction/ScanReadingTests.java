package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order pages are tried again that no try has read yet. */
class ScanReadingTests {
    private static final List<Integer> DUE = IntStream.rangeClosed(1, 8).boxed().toList();

    @Test
    void pages_that_may_kill_their_reader_again_come_last_and_each_has_its_turn() {
        var again = List.of(2, 4, 6, 8);

        assertThat(ScanReading.ordered(DUE, again, 2)).containsExactly(1, 3, 5, 7, 2, 4, 6, 8);
        assertThat(ScanReading.ordered(DUE, again, 3)).containsExactly(1, 3, 5, 7, 6, 8, 2, 4);
        assertThat(ScanReading.ordered(DUE, again, 4)).containsExactly(1, 3, 5, 7, 2, 4, 6, 8);
    }

    @Test
    void what_is_not_due_is_not_read() {
        assertThat(ScanReading.ordered(List.of(1, 2), List.of(2, 9), 5)).containsExactly(1, 2);
    }
}
