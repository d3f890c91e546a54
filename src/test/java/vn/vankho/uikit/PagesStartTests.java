package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What of the errors behind a screen an operator reads in the log. */
class PagesStartTests {
    @Test
    void a_browser_that_was_closed_is_no_error_and_what_broke_is() {
        var gone = new RuntimeException(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(logged(gone)).isEmpty();
        assertThat(logged(new IllegalStateException(new SQLTransientConnectionException("timed out"))))
                .as("the pool has said so")
                .isEmpty();
        assertThat(logged(new IllegalStateException("broken"))).hasSize(1);
    }

    private static List<ILoggingEvent> logged(Throwable trouble) {
        var log = (Logger) LoggerFactory.getLogger(PagesStart.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            PagesStart.handle(new ErrorEvent(trouble));
        } finally {
            log.detachAppender(lines);
        }
        return lines.list;
    }
}
