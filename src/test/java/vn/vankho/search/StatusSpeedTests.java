package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What statuses cost at 100,000 documents: {@code ./vankho test --long -Dtest=StatusSpeedTests}. */
@EnabledIfSystemProperty(named = "tests.long", matches = "true")
class StatusSpeedTests {
    private static final int DOCUMENTS = 100_000;
    private static SearchRoom room;

    @BeforeAll
    static void open() throws IOException {
        room = new SearchRoom();
        room.keeper.write(indexes -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                var from = LocalDate.parse("1995-01-01").plusDays(i % 11_000);
                var entry = room.document("Quy định về việc thứ " + i)
                        .text("Điều 1. Việc thứ " + i % 997 + " được làm theo mức phí đo lường.")
                        .stands(
                                new StatusSpan(null, from, List.of("NOT_YET_IN_FORCE")),
                                new StatusSpan(from, from.plusDays(2_000), List.of("IN_FORCE")),
                                new StatusSpan(from.plusDays(2_000), null, List.of("CEASED")))
                        .entry();
                for (var index : indexes) index.put(entry);
            }
            indexes.getFirst().commit();
        });
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_filter_by_status_on_a_past_day_adds_at_most_30_ms() {
        var on = LocalDate.parse("2012-06-30");
        long plain = percentile(() -> room.narrowedOn(on, "mức phí đo lường", SearchRoom.STAFF));
        long filtered =
                percentile(() -> room.narrowedOn(on, "mức phí đo lường", SearchRoom.STAFF, Facet.STATUS, "IN_FORCE"));
        System.out.println("p95 with counts: " + plain + " ms, narrowed by status too: " + filtered + " ms");
        assertThat(filtered - plain).isLessThanOrEqualTo(30);
    }

    private static long percentile(Runnable search) {
        for (int i = 0; i < 20; i++) search.run();
        var nanos = new long[40];
        for (int i = 0; i < nanos.length; i++) {
            long begin = System.nanoTime();
            search.run();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length * 95 / 100] / 1_000_000;
    }
}
