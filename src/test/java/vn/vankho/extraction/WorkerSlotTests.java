package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.worker.Request;

class WorkerSlotTests {
    private static final int FILES = 8;
    private static final int WATCHES = 24;

    @TempDir
    Path folder;

    /** Who had seen that the time was over waited for the lock, and then killed the process of the next file. */
    @Test
    void a_file_that_took_too_long_does_not_cost_the_next_one_its_process() throws Exception {
        var slot = slot(Workers.settings(1, 1, 1_000));
        var watches = new Thread[WATCHES];
        for (int i = 0; i < WATCHES; i++)
            watches[i] = Thread.ofPlatform().daemon().start(() -> watch(slot));
        try {
            for (int i = 0; i < FILES; i++) {
                var answer = slot.run(List.of(Workers.job("test/loop", new byte[1])), WorkerProgress.NONE);
                assertThat(Workers.reason(answer.getFirst())).isEqualTo("extraction.timeout");
            }
        } finally {
            for (var watch : watches) watch.interrupt();
            slot.close();
        }
    }

    /** Hundreds of pages in colour take longer than a file may, though each takes half a second. */
    @Test
    void what_is_made_page_by_page_has_time_for_each_page_and_no_more() {
        try (var pool = Workers.pool(5, 5, 1_000)) {
            Workers.run(pool, List.of(Workers.text("khởi động")));
            assertThat(Workers.reason(
                            Workers.run(pool, List.of(pages("test/slow-pages"))).getFirst()))
                    .as("it comes to its end")
                    .isEqualTo("extraction.damaged");
            assertThat(Workers.reason(Workers.run(pool, List.of(pages("test/endless-page")))
                            .getFirst()))
                    .isEqualTo("extraction.timeout");
        }
    }

    /** On a busy machine a process takes longer to start than a file may take: then every batch would end with its first file. */
    @Test
    void a_process_whose_other_files_are_not_wanted_any_more_goes_on_with_the_next_batch() throws Exception {
        var slot = slot(Workers.settings(60, 60, 1_000));
        try {
            var answers = slot.run(
                    List.of(Workers.text("một"), Workers.text("hai"), Workers.text("ba"), Workers.text("bốn")),
                    onlyFirst());
            assertThat(answers).hasSize(1);
            assertThat(Workers.pages(answers.getFirst())).containsExactly("một");

            var next = slot.run(List.of(Workers.text("năm")), WorkerProgress.NONE);

            assertThat(Workers.pages(next.getFirst())).containsExactly("năm");
            assertThat(folder.toFile().list()).as("processes that were started").containsExactly("run-1");
        } finally {
            slot.close();
        }
    }

    @Test
    void a_file_that_was_sent_ahead_and_does_not_end_holds_up_nobody_who_comes_next() throws Exception {
        var slot = slot(Workers.settings(8, 8, 1_000));
        var watch = Thread.ofPlatform().daemon().start(() -> watch(slot));
        try {
            var jobs = List.of(Workers.text("một"), Workers.job("test/loop", new byte[1]), Workers.text("ba"));
            assertThat(slot.run(jobs, onlyFirst())).hasSize(1);

            var next = slot.run(List.of(Workers.text("bốn")), WorkerProgress.NONE);

            assertThat(Workers.pages(next.getFirst())).containsExactly("bốn");
        } finally {
            watch.interrupt();
            slot.close();
        }
    }

    /** A file that takes long says nothing of how long the next process would take to be there. */
    @Test
    void how_long_a_process_took_to_be_there_is_not_how_long_its_first_file_took() throws Exception {
        var slot = slot(Workers.settings(600, 600, 1_000));
        try {
            long begin = System.nanoTime();
            slot.run(List.of(pages("test/slow-pages")), WorkerProgress.NONE);
            long whole = System.nanoTime() - begin;

            // eleven of its twelve pages take half a second each
            assertThat(slot.tookToStart())
                    .isPositive()
                    .isLessThan(whole - Duration.ofSeconds(5).toNanos());
        } finally {
            slot.close();
        }
    }

    /** A store that hangs does not answer an interrupt: who sent the files of a batch may go on long after nobody waits for them. */
    @Test
    void a_file_is_not_taken_for_one_of_an_earlier_batch_that_came_late() throws Exception {
        var slot = slot(Workers.settings(60, 60, 5_000_000));
        var late = new LateSource("cũ\n".repeat(400_000));
        try {
            assertThat(slot.run(List.of(Workers.text("một"), late.job()), onlyFirst()))
                    .hasSize(1);

            var answers = slot.run(
                    List.of(Workers.text("hai"), late.jobBehind("mới\n".repeat(400_000))), WorkerProgress.NONE);

            assertThat(Workers.pages(answers.getLast()).getFirst()).startsWith("mới");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> List.of(folder.resolve("run-1").toFile().list()).stream()
                            .noneMatch(name -> name.startsWith("file-")));
        } finally {
            late.comes.countDown();
            slot.close();
        }
    }

    /** Gives its bytes only when the file of the next batch is on its way, which then waits until these have come. */
    private static final class LateSource {
        private final CountDownLatch comes = new CountDownLatch(1);
        private final CountDownLatch came = new CountDownLatch(1);
        private final byte[] bytes;

        LateSource(String text) {
            bytes = text.getBytes(UTF_8);
        }

        WorkerJob job() {
            return new WorkerJob(Request.Kind.TEXT, "text/plain", bytes.length, () -> {
                awaitWithoutEnd(comes);
                return new ByteArrayInputStream(bytes) {
                    @Override
                    public void close() {
                        came.countDown();
                    }
                };
            });
        }

        WorkerJob jobBehind(String text) {
            var others = text.getBytes(UTF_8);
            return new WorkerJob(
                    Request.Kind.TEXT,
                    "text/plain",
                    others.length,
                    () -> new FilterInputStream(new ByteArrayInputStream(others)) {
                        @Override
                        public int read(byte[] into, int from, int length) throws IOException {
                            comes.countDown();
                            awaitWithoutEnd(came);
                            return super.read(into, from, length);
                        }
                    });
        }

        private static void awaitWithoutEnd(CountDownLatch latch) {
            boolean interrupted = false;
            while (latch.getCount() > 0) {
                try {
                    latch.await();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private WorkerSlot slot(ExtractionSettings settings) {
        return new WorkerSlot(new WorkerCommand(TestWorkerMain.class.getName(), settings, "", false), folder);
    }

    private static WorkerProgress onlyFirst() {
        return new WorkerProgress() {
            @Override
            public void at(int no, int done, int total) {}

            @Override
            public boolean wanted(int no) {
                return no == 0;
            }
        };
    }

    private WorkerJob pages(String type) {
        var target = new Request.Target(folder.resolve("pages.pdf"), 1_000);
        return new WorkerJob(Request.Kind.PAGES, type, "", 1, target, () -> new ByteArrayInputStream(new byte[1]));
    }

    private static void watch(WorkerSlot slot) {
        while (!Thread.currentThread().isInterrupted()) {
            slot.tick();
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
