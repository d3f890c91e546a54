package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresWatchTests {
    @TempDir
    Path cluster;

    @Test
    void a_portal_that_ends_while_its_server_is_being_started_waits_for_it_so_that_it_can_be_ended() throws Exception {
        var begun = new CountDownLatch(1);
        var comesUp = new CountDownLatch(1);
        var whole = new AtomicBoolean();
        var watch = new PostgresWatch(cluster, () -> {
            begun.countDown();
            try {
                comesUp.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            whole.set(true);
        });
        begun.await();

        var end = Thread.ofPlatform().start(watch::close);
        await().atMost(Duration.ofMinutes(1)).until(() -> end.getState() == Thread.State.TIMED_WAITING);
        comesUp.countDown();
        end.join();

        assertThat(whole).as("the start was not cut off").isTrue();
    }
}
