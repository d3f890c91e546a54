package vn.vankho.legal.register;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database was asked, as Spring tells it. */
final class Statements {
    private Statements() {}

    /** In the order in which they were sent; portals of other tests go on working beside this one, in threads of their own. */
    static List<String> during(Runnable deed) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        logger.addAppender(told);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            deed.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(told);
        }
        var own = Thread.currentThread().getName();
        return told.list.stream()
                .filter(one -> own.equals(one.getThreadName()))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.contains("SQL statement"))
                .toList();
    }
}
