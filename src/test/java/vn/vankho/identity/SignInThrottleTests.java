package vn.vankho.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {
    private Instant now = Instant.parse("2026-11-25T01:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(
            new IdentitySettings(null, Duration.ofMinutes(5), 5, Duration.ofMinutes(15)), new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @Test
    void five_wrong_tries_are_free_then_each_doubles_the_wait() {
        fail("lan", "10.0.0.1", 4);
        assertThatCode(() -> throttle.check("lan", "10.0.0.1")).doesNotThrowAnyException();
        fail("lan", "10.0.0.1", 1);
        assertThat(waits("lan", "10.0.0.1")).isEqualTo(2);
        fail("lan", "10.0.0.1", 3);
        assertThat(waits("lan", "10.0.0.1")).isEqualTo(16);
        fail("lan", "10.0.0.1", 40);
        assertThat(waits("lan", "10.0.0.1")).isEqualTo(900);
        now = now.plusSeconds(901);
        assertThatCode(() -> throttle.check("lan", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void nobody_can_lock_a_colleague_out_from_another_machine() {
        fail("lan", "10.0.0.1", 20);
        assertThatCode(() -> throttle.check("lan", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.check("hoa", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void an_address_that_tries_many_logins_waits() {
        for (int i = 0; i < 50; i++) throttle.failed("nv" + i, "10.0.0.9");
        assertThat(waits("nv99", "10.0.0.9")).isPositive();
    }

    @Test
    void an_office_behind_one_address_does_not_wait_for_slips_of_its_people() {
        for (int i = 0; i < 100; i++) {
            fail("nv" + i, "10.0.0.9", 2);
            throttle.succeeded("nv" + i, "10.0.0.9");
        }
        fail("lan", "10.0.0.9", 4);
        for (int i = 0; i < 20; i++) fail("hoa" + i, "10.0.0.9", 4);

        assertThatCode(() -> throttle.check("nv99", "10.0.0.9")).doesNotThrowAnyException();
    }

    @Test
    void the_right_password_clears_the_count() {
        fail("lan", "10.0.0.1", 4);
        throttle.succeeded("lan", "10.0.0.1");
        fail("lan", "10.0.0.1", 4);
        assertThatCode(() -> throttle.check("lan", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void a_wait_is_told_in_seconds_while_they_are_few_then_in_begun_minutes() {
        assertThat(told(119)).isEqualTo("identity.signIn.wait [119]");
        assertThat(told(120)).isEqualTo("identity.signIn.wait.minutes [2]");
        assertThat(told(121)).isEqualTo("identity.signIn.wait.minutes [3]");
        assertThat(told(900)).isEqualTo("identity.signIn.wait.minutes [15]");
    }

    private static String told(long seconds) {
        var wait = SignInRefused.later(seconds);
        assertThat(wait.waitSeconds()).isEqualTo(seconds);
        return wait.key() + " " + Arrays.toString(wait.arguments());
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) throttle.failed(login, address);
    }

    private long waits(String login, String address) {
        return catchThrowableOfType(SignInRefused.class, () -> throttle.check(login, address))
                .waitSeconds();
    }
}
