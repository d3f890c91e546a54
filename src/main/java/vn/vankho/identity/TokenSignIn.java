package vn.vankho.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A personal token that comes with a call. 240 random bits need no slow hash; the row is read again every ten seconds, and
 * its last use is written once a minute, so that a busy script costs no statement per call.
 */
@Component
class TokenSignIn {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration NOTE_USE = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Read(TokenRepository.Usable token, Instant readAt, Instant usedAt) {}

    private final Map<String, Read> recent = new ConcurrentHashMap<>();
    private final TokenRepository tokens;
    private final KnownViewers viewers;
    private final Clock clock;

    TokenSignIn(TokenRepository tokens, KnownViewers viewers, Clock clock) {
        this.tokens = tokens;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** @throws SignInRefused when it is unknown, revoked, expired, or its person's account is closed */
    Authentication authenticate(String secret) {
        if (!secret.startsWith(PersonalTokens.PREFIX)) throw SignInRefused.token();
        var sha256 = PersonalTokens.sha256(secret);
        var now = clock.instant();
        var token = read(sha256, now).token();
        if (token.expiresAt() != null && !token.expiresAt().isAfter(now)) throw SignInRefused.token();
        var known = viewers.find(token.person()).orElseThrow(SignInRefused::token);
        var signedIn = new SignedIn(token.person().value(), token.login(), known.epoch());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, Rights.of(known.viewer()));
    }

    private Read read(String sha256, Instant now) {
        var last = recent.get(sha256);
        if (last != null && last.readAt().plus(FRESH).isAfter(now)) return last;
        var token = tokens.find(sha256).orElse(null);
        if (token == null) {
            recent.remove(sha256);
            throw SignInRefused.token();
        }
        var used = last == null ? Instant.EPOCH : last.usedAt();
        if (used.plus(NOTE_USE).isBefore(now)) {
            tokens.used(token.id(), now);
            used = now;
        }
        if (recent.size() >= MOST) recent.clear();
        var read = new Read(token, now, used);
        recent.put(sha256, read);
        return read;
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        recent.values().removeIf(read -> read.token().person().equals(change.person()));
    }
}
