package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentFeed;

/** How a rebuild ended is told: to find in an old index what was believed to be in a new one helps nobody. */
class SearchIndexTests {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void a_rebuild_that_failed_is_not_told_as_done() throws Exception {
        try (var room = new SearchRoom()) {
            var repair = mock(IndexRepair.class);
            var tidying = mock(IndexTidying.class);
            var index = index(room, repair, tidying);
            assertThat(index.status().lastRebuild()).isNull();

            doThrow(new UncheckedIOException(new IOException("No space left on device")))
                    .when(repair)
                    .rebuild(any());
            assertThatThrownBy(() -> index.rebuild().get(10, TimeUnit.SECONDS))
                    .hasRootCauseMessage("No space left on device");
            assertThat(index.status().rebuilding()).isEqualTo(-1);
            assertThat(index.status().lastRebuild()).isEqualTo(new SearchIndex.Ended(NOW, false));

            doNothing().when(repair).rebuild(any());
            index.rebuild().get(10, TimeUnit.SECONDS);
            assertThat(index.status().lastRebuild()).isEqualTo(new SearchIndex.Ended(NOW, true));
        }
    }

    @Test
    void nobody_waits_for_a_rebuild_that_an_error_has_ended() throws Exception {
        try (var room = new SearchRoom()) {
            var repair = mock(IndexRepair.class);
            doThrow(new StackOverflowError()).when(repair).rebuild(any());
            var index = index(room, repair, mock(IndexTidying.class));

            assertThatThrownBy(() -> index.rebuild().get(10, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(StackOverflowError.class);
            assertThat(index.status().rebuilding()).isEqualTo(-1);
            assertThat(index.status().lastRebuild()).isEqualTo(new SearchIndex.Ended(NOW, false));
        }
    }

    @Test
    void what_was_built_anew_is_brought_down_to_few_segments() throws Exception {
        try (var room = new SearchRoom()) {
            var tidying = mock(IndexTidying.class);

            index(room, mock(IndexRepair.class), tidying).rebuild().get(10, TimeUnit.SECONDS);

            verify(tidying).indexed();
        }
    }

    private static SearchIndex index(SearchRoom room, IndexRepair repair, IndexTidying tidying) {
        return new SearchIndex(
                room.keeper, repair, tidying, mock(DocumentFeed.class), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
