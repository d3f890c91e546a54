package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.RegisterRoom;

/** A head that nobody looked at is listed with the day on which it was read, which is a day of the office. */
class LeftLyingTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_day_is_that_of_the_office_in_whatever_zone_the_server_runs() {
        room.clock.set(Instant.parse("2031-01-01T20:00:00Z"));
        var id = room.taken(room.file("để lâu"), decision("51/2030/QĐ-UBND", "2030-12-20"));
        room.clock.advance(Duration.ofDays(DataQuality.DAYS + 1));

        var elsewhere = new TransactionTemplate(room.bean(PlatformTransactionManager.class)).execute(_ -> {
            room.jdbc.sql("set local time zone 'UTC'").update();
            return day(id);
        });

        assertThat(elsewhere).containsExactly("02/01/2031");
        assertThat(day(id)).containsExactly("02/01/2031");
    }

    private static List<String> day(LegalDocumentId id) {
        return room.bean(DataQuality.class).list(Quality.LEFT_LYING, 0, 200, room.lawyer).rows().stream()
                .filter(row -> row.id().equals(id))
                .map(QualityRow::more)
                .toList();
    }
}
