package vn.vankho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class DatabaseAwayTests {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300", "53100", "58030"})
    void a_connection_that_was_cut_or_not_given_or_a_full_disk_is_the_database_being_away(String state) {
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new SQLException("cut", state))))
                .isTrue();
    }

    @Test
    void so_is_a_pool_whose_connections_are_all_in_use() {
        assertThat(DatabaseAway.isBehind(new SQLTransientConnectionException("timed out")))
                .isTrue();
    }

    @Test
    void what_came_over_a_good_connection_stands_in_the_log_once_for_all_who_meet_it() {
        var log = (Logger) LoggerFactory.getLogger(DatabaseAway.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            for (int i = 0; i < 3; i++)
                DatabaseAway.isBehind(new RuntimeException(new SQLException("No space", "08X77")));
            DatabaseAway.isBehind(new SQLTransientConnectionException("timed out", "08X78"));
        } finally {
            log.detachAppender(lines);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .endsWith("08X77 No space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "57014"})
    void what_a_statement_did_wrong_is_not(String state) {
        assertThat(DatabaseAway.isBehind(new RuntimeException(new SQLException("wrong", state))))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.isBehind(null)).isFalse();
    }
}
