package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** A page for somebody who waits for its picture. */
class PageDrawingTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ObjectStore store;

    @Autowired
    ScanWordQueries scans;

    @Test
    void while_everybody_is_busy_it_says_so_and_not_that_there_is_no_page() throws Exception {
        var clerk = somebody("Văn Thư Chờ Ảnh", Role.CLERK);
        var pdf = DrawnPage.pdf(List.of(DrawnPage.of(List.of("Trang " + System.nanoTime()), 0, false)));
        var id = TestDocuments.keep(documents, "chờ ảnh.pdf", pdf, null, clerk);
        var version = documents.current(id, clerk.viewer());
        try (var pool = Workers.pool(60, 60, 1_000_000)) {
            var drawing = new PageDrawing(pool, store, scans, Duration.ofMillis(20));
            Thread.startVirtualThread(() -> Workers.read(pool, "test/busy-loop", new byte[1]));
            // one after the other: the second would take the worker of the first
            await().until(() -> isEmpty(pool, "free"));
            Thread.startVirtualThread(() -> spare(pool));
            await().until(() -> isEmpty(pool, "freeSpare"));

            assertThatThrownBy(() -> drawing.page(version, 1)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.key()).isEqualTo("extraction.doubtful.busy");
                assertThat(refused.passes()).isTrue();
            });
        }
        try (var pool = Workers.pool(60, 60, 1_000_000)) {
            var drawing = new PageDrawing(pool, store, scans, Duration.ofSeconds(30));

            assertThat(drawing.page(version, 1)).isPresent();
            assertThat(drawing.page(version, 9)).isEmpty();
        }
    }

    private static void spare(WorkerPool pool) {
        try {
            pool.runSoon(Workers.job("test/busy-loop", new byte[1]), Duration.ofMillis(50));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isEmpty(WorkerPool pool, String queue) {
        return ((java.util.Collection<?>) ReflectionTestUtils.getField(pool, queue)).isEmpty();
    }
}
