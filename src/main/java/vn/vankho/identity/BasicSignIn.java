package vn.vankho.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Login and password that come with each call of a script. bcrypt takes some 60 ms of a core, so a pair that was right is
 * remembered for some minutes: in memory, as a MAC under a key of this process, and dropped when the account changes.
 */
@Component
class BasicSignIn {
    private static final int MOST = 1_000;
    private static final String MAC = "HmacSHA256";

    private record Pair(SignedIn signedIn, Instant until) {}

    private final Map<String, Pair> checked = new ConcurrentHashMap<>();
    /** To look for one and give it the key costs more than the sum of a password. */
    private final ThreadLocal<Mac> mac;

    private final PasswordSignIn passwords;
    private final KnownViewers viewers;
    private final IdentitySettings settings;
    private final Clock clock;

    BasicSignIn(PasswordSignIn passwords, KnownViewers viewers, IdentitySettings settings, Clock clock) {
        this.passwords = passwords;
        this.viewers = viewers;
        this.settings = settings;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var key = new SecretKeySpec(random, MAC);
        mac = ThreadLocal.withInitial(() -> keyed(key));
    }

    AuthenticationManager manager() {
        return this::authenticate;
    }

    private Authentication authenticate(Authentication typed) {
        var pair = mac(typed.getName() + "\0" + PasswordSignIn.password(typed));
        var now = clock.instant();
        var known = checked.get(pair);
        if (known == null || known.until().isBefore(now)) {
            var right = passwords.check(typed, "basic");
            // an administrator knows it as well: its owner chooses another at the screen first
            if (right.credential().given()) throw SignInRefused.given();
            known = new Pair(right.signedIn(), now.plus(settings.rememberBasic()));
            if (checked.size() >= MOST) checked.clear();
            checked.put(pair, known);
        }
        var signedIn = known.signedIn();
        // a password that was changed while it was being compared is remembered under the number of before, and refused
        // here
        var viewer = viewers.find(signedIn.id(), signedIn.epoch()).orElseThrow(() -> {
            checked.remove(pair);
            return SignInRefused.closed();
        });
        return PasswordSignIn.authenticated(viewer, signedIn, typed);
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        checked.values().removeIf(pair -> pair.signedIn().id().equals(change.person()));
    }

    private String mac(String text) {
        return Base64.getEncoder().encodeToString(mac.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
