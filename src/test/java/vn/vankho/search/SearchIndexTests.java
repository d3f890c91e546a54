package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

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
            var index =
                    new SearchIndex(room.keeper, repair, mock(DocumentFeed.class), Clock.fixed(NOW, ZoneOffset.UTC));
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
}
