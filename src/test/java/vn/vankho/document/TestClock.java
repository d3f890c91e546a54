package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Real time, moved by what the test adds. */
public final class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void set(Instant moment) {
        ahead = Duration.between(Clock.systemUTC().instant(), moment);
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
