package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The words of the index as a copy: never waited for, and never older than a minute while somebody searches. */
class VocabularyTests {
    @Test
    void words_of_the_last_document_are_known_after_a_while_though_nothing_is_written_any_more() {
        try (var room = new SearchRoom()) {
            var visible = room.keeper.current().visible();
            var often = new VocabularyKeeper(visible, Duration.ZERO);
            var seldom = new VocabularyKeeper(visible, Duration.ofHours(1));
            for (int i = 0; i < 10; i++)
                room.document("Kế hoạch " + i).text("Nội dung").put();
            assertThat(knows(room, often)).isFalse();
            assertThat(knows(room, seldom)).isFalse();

            room.document("Mũ bảo hiểm").text("Mũ").put();

            SearchedPortal.await(() -> knows(room, often));
            assertThat(knows(room, seldom)).isFalse();
        }
    }

    private static boolean knows(SearchRoom room, VocabularyKeeper keeper) {
        return room.keeper.read(
                (_, searcher) -> keeper.of(searcher.getIndexReader()).knows("hiem"));
    }
}
