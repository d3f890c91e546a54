package vn.vankho.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow. After some wrong passwords for one login from one address each further one doubles the wait; an
 * address that tries many logins waits too. Others can still sign in, so nobody can lock a colleague out from elsewhere. Of an address
 * the logins that failed count, and those that came in afterwards no more: behind a proxy a whole office may be one address.
 */
@Component
class SignInThrottle {
    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final int MOST = 20_000;
    private static final int ADDRESS_FACTOR = 10;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private final IdentitySettings settings;
    private final Clock clock;

    SignInThrottle(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws SignInRefused while the wait runs; the password is not even looked at */
    synchronized void check(String login, String address) {
        long seconds = Math.max(
                wait(key(login, address), settings.failuresBeforeWait()),
                wait(address, settings.failuresBeforeWait() * ADDRESS_FACTOR));
        if (seconds > 0) throw SignInRefused.later(seconds);
    }

    synchronized void failed(String login, String address) {
        if (count(key(login, address)) == 1) count(address);
    }

    synchronized void succeeded(String login, String address) {
        if (failures.remove(key(login, address)) != null)
            failures.computeIfPresent(
                    address, (_, known) -> new Failures(Math.max(0, known.count() - 1), known.last()));
    }

    private int count(String key) {
        var now = clock.instant();
        var before = failures.remove(key);
        int count = before == null || before.last().plus(FORGET_AFTER).isBefore(now) ? 1 : before.count() + 1;
        failures.put(key, new Failures(count, now));
        // the entry that is longest unused goes first
        if (failures.size() > MOST) failures.remove(failures.keySet().iterator().next());
        return count;
    }

    private long wait(String key, int free) {
        var known = failures.get(key);
        if (known == null || known.count() < free) return 0;
        long seconds = Math.min(settings.longestWait().toSeconds(), 1L << Math.min(30, known.count() - free + 1));
        long left = Duration.between(clock.instant(), known.last().plusSeconds(seconds))
                .toMillis();
        return left <= 0 ? 0 : (left + 999) / 1000;
    }

    private static String key(String login, String address) {
        return login + " " + address;
    }
}
