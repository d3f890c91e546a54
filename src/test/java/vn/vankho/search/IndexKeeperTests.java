package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is a copy: it may be lost, damaged, replaced, and nobody who searches notices. */
class IndexKeeperTests {
    @TempDir
    Path folder;

    @Test
    void what_was_put_is_there_after_a_restart_and_after_a_kill() throws Exception {
        var room = new SearchRoom(folder);
        room.document("Kế hoạch đo lường").text("Kiểm tra.").put();
        var copy = Files.createTempDirectory("killed");
        // what lies on the disk in this moment is what a killed process leaves
        copy(folder, copy);
        room.keeper.destroy();

        try (var restarted = new SearchRoom(folder);
                var killed = new SearchRoom(copy)) {
            assertThat(restarted.search("đo lường").total()).isEqualTo(1);
            assertThat(killed.search("đo lường").total()).isEqualTo(1);
        }
    }

    @Test
    void an_index_at_rest_has_few_segments_and_the_same_answers() {
        try (var room = new SearchRoom(folder)) {
            for (int i = 0; i < 9; i++)
                room.document("Kế hoạch đo lường " + i)
                        .text("Điều 1. Kiểm tra " + i)
                        .put();
            var before = room.search("kiểm tra");
            var tidying = new IndexTidying(room.keeper);

            tidying.tidy();

            assertThat(room.keeper
                            .current()
                            .<Integer>read(searcher ->
                                    searcher.getIndexReader().leaves().size()))
                    .isLessThanOrEqualTo(IndexTidying.SEGMENTS);
            assertThat(SearchRoom.ids(room.search("kiểm tra"))).hasSize(9).hasSameElementsAs(SearchRoom.ids(before));
            room.document("Kế hoạch mới").text("Kiểm tra thêm.").put();
            assertThat(room.search("kiểm tra").total()).isEqualTo(10);
            tidying.destroy();
        }
    }

    @Test
    void a_damaged_or_lost_index_is_replaced_by_an_empty_one() throws Exception {
        var room = new SearchRoom(folder);
        room.document("Kế hoạch đo lường").text("Kiểm tra.").put();
        room.keeper.destroy();
        var generation = folder.resolve("index/1");
        try (var files = Files.list(generation)) {
            for (var file : files.toList())
                if (!file.getFileName().toString().contains("lock"))
                    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        }

        try (var again = new SearchRoom(folder)) {
            assertThat(again.search("đo lường").total()).isZero();
            assertThat(again.keeper.current().stamps()).isEmpty();
            again.document("Kế hoạch đo lường").text("Kiểm tra.").put();
            assertThat(again.search("đo lường").total()).isEqualTo(1);
            assertThat(generation).doesNotExist();
        }
    }

    @Test
    void a_portal_that_stops_while_it_writes_takes_its_sound_index_for_no_damaged_one() throws Exception {
        try (var room = new SearchRoom(folder)) {
            room.document("Kế hoạch đo lường").text("Kiểm tra.").put();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() ->
                            room.document("Kế hoạch mới").text("Kiểm tra thêm.").put())
                    .isInstanceOf(Exception.class);

            assertThat(room.keeper.recover()).isFalse();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(folder.resolve("index/2")).doesNotExist();
            // whoever goes on in the same process opens it
            assertThat(room.keeper.recover()).isTrue();
            assertThat(room.search("đo lường").total()).isEqualTo(1);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void searches_never_fail_while_documents_come_in_and_the_index_is_rebuilt_and_swapped() throws Exception {
        try (var room = new SearchRoom(folder);
                var pool = Executors.newFixedThreadPool(4)) {
            room.document("Kế hoạch đo lường số không").text("Kiểm tra.").put();
            var running = new AtomicBoolean(true);
            var searches = new Semaphore(0);
            var failed = new AtomicInteger();
            for (int i = 0; i < 4; i++)
                pool.execute(() -> {
                    while (running.get()) {
                        try {
                            if (room.search("ke hoach do luong").total() < 1) failed.incrementAndGet();
                            room.suggestions.suggest("kế h", 5, SearchRoom.STAFF);
                        } catch (RuntimeException e) {
                            e.printStackTrace();
                            failed.incrementAndGet();
                        }
                        searches.release();
                    }
                });
            for (int round = 1; round <= 6; round++) {
                rebuild(room, round * 20);
                for (int i = 0; i < 20; i++)
                    room.document("Kế hoạch đo lường " + round + "." + i)
                            .text("Kiểm tra lần " + i)
                            .put();
            }
            searches.drainPermits();
            searches.acquire(50);
            running.set(false);

            assertThat(failed).hasValue(0);
            assertThat(room.search("kế hoạch").total()).isEqualTo(21);
        }
    }

    /** Beside the old one, with one document at least. */
    private static void rebuild(SearchRoom room, int no) throws IOException {
        room.keeper.writeBeside(indexes -> indexes.getFirst()
                .put(room.document("Kế hoạch đo lường mới " + no).entry()));
        room.keeper.swap();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }
}
