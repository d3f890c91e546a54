package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A pool waits half a minute for a connection; whoever asks how the portal is does not. */
@Timeout(60)
class DatabaseHealthTests {
    private final CountDownLatch back = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void letGo() {
        back.countDown();
    }

    @Test
    void a_database_that_does_not_answer_is_told_and_is_not_asked_by_one_more_each_time() {
        var health = new DatabaseHealth(new Silent());

        for (int i = 0; i < 2; i++) assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        assertThat(asked).hasValue(1);
        assertThat(back.getCount()).as("it still hangs").isOne();
    }

    /** Gives nothing before it is back. */
    private final class Silent extends AbstractDataSource {
        @Override
        public Connection getConnection() {
            asked.incrementAndGet();
            try {
                back.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("the test is over");
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }
    }
}
