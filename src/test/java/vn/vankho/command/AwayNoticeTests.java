package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever looks at a bar that stands reads why. */
class AwayNoticeTests {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final AwayNotice notice =
            new AwayNotice("http://kho", new PrintStream(said, true, StandardCharsets.UTF_8), nanos::get);

    @Test
    void a_portal_that_asks_to_wait_is_told_as_that_once_a_minute() {
        for (int i = 0; i < 4; i++) notice.hurried("Hãy đợi 30 giây.", Duration.ofSeconds(30));
        assertThat(lines()).isEqualTo(1);
        assertThat(text())
                .contains("http://kho yêu cầu đợi 30 giây", "Hãy đợi 30 giây.")
                .doesNotContain("chưa trả lời");

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        for (int i = 0; i < 4; i++) notice.hurried("Hãy đợi 900 giây.", Duration.ofSeconds(900));
        assertThat(lines()).isEqualTo(2);
        assertThat(text()).contains("yêu cầu đợi 900 giây");
    }

    @Test
    void a_portal_that_is_away_is_told_with_each_try_once() {
        for (int i = 0; i < 3; i++) notice.away(0, "không kết nối được", Duration.ofSeconds(1));
        notice.away(1, "không kết nối được", Duration.ofSeconds(2));

        assertThat(lines()).isEqualTo(2);
    }

    private long lines() {
        return text().lines().filter(line -> line.contains("http://kho")).count();
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
