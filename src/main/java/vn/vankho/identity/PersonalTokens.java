package vn.vankho.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** Tokens a person makes for scripts, instead of the password. A script with a token may what the person may. */
@Service
@Transactional
public class PersonalTokens {
    static final String PREFIX = "vk_";
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 3660;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenRepository tokens;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonalTokens(TokenRepository tokens, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** One's own tokens: those that still open a door, newest first, then those that do not any more; at most 200. */
    @Transactional(readOnly = true)
    public List<PersonalToken> mine(Viewer viewer) {
        return tokens.of(viewer.person(), clock.instant(), 4 * MOST);
    }

    /**
     * Makes a token.
     *
     * @param name what it is for
     * @param days how long it is good, 1 to 3,660; 0 for without end
     */
    public NewToken create(String name, int days, Viewer viewer) {
        var label = name.strip();
        if (label.isEmpty()) throw new Refused("identity.token.name.missing");
        if (label.length() > LONGEST_NAME) throw new Refused("identity.token.name.tooLong", LONGEST_NAME);
        if (days < 0 || days > LONGEST_DAYS) throw new Refused("identity.token.days.wrong", LONGEST_DAYS);
        var now = clock.instant();
        if (tokens.usable(viewer.person(), now) >= MOST) throw new Refused("identity.token.tooMany", MOST);
        var secret = secret();
        var expires = days == 0 ? null : now.plus(Duration.ofDays(days));
        var hint = secret.substring(secret.length() - 4);
        var token = new PersonalToken(Uuid7.next(), label, hint, now, expires, null, null);
        tokens.insert(token, viewer.person(), sha256(secret));
        trail.record(
                viewer.actor(),
                "identity.token-create",
                "token",
                token.id().toString(),
                Map.of("name", label, "expires", expires == null ? "" : expires.toString()));
        return new NewToken(token.id(), secret);
    }

    /** @throws NotFound when the viewer has no such token, or it was revoked before */
    public void revoke(UUID token, Viewer viewer) {
        end(token, viewer.person(), viewer);
    }

    /** What still opens a door in the name of a person, newest first, for those who manage people; at most 200. */
    @Transactional(readOnly = true)
    public List<PersonalToken> usable(PersonId person, Viewer viewer) {
        viewer.require(Permission.MANAGE_PEOPLE);
        return tokens.usable(person, clock.instant(), 4 * MOST);
    }

    /**
     * A token of somebody, by who manages people.
     *
     * @throws NotFound when the person has no such token, or it was revoked before
     */
    public void revoke(UUID token, PersonId person, Viewer viewer) {
        viewer.require(Permission.MANAGE_PEOPLE);
        end(token, person, viewer);
    }

    /** All of a person, whose password is another now; each leaves its line. One that somebody else ends meanwhile has left its own. */
    void revokeAll(PersonId person, Viewer viewer) {
        tokens.revokeAll(person, clock.instant()).forEach(token -> ended(token.id(), token.name(), person, viewer));
    }

    private void end(UUID token, PersonId person, Viewer viewer) {
        var name =
                tokens.revoke(token, person, clock.instant()).orElseThrow(() -> new NotFound("identity.token.unknown"));
        ended(token, name, person, viewer);
    }

    private void ended(UUID token, String name, PersonId person, Viewer viewer) {
        var details = person.equals(viewer.person())
                ? Map.of("name", name)
                : Map.of("name", name, "person", person.value().toString());
        trail.record(viewer.actor(), "identity.token-revoke", "token", token.toString(), details);
        events.publishEvent(new AccountChanged(person));
    }

    private static String secret() {
        var bytes = new byte[30];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String sha256(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
