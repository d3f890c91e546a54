package vn.vankho.identity;

import java.util.List;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was refused, with the key of the sentence that says why and when it may be tried again. */
public final class SignInRefused extends AuthenticationException {
    private static final long TOLD_IN_MINUTES = 120;

    private final String key;
    private final List<Object> arguments;
    private final long waitSeconds;

    private SignInRefused(String key, long waitSeconds, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
        this.waitSeconds = waitSeconds;
    }

    /** Wrong login or wrong password: the two are never told apart. */
    static SignInRefused wrong() {
        return new SignInRefused("identity.signIn.wrong", 0);
    }

    /** Said only to one who knows the password. */
    static SignInRefused closed() {
        return new SignInRefused("identity.signIn.closed", 0);
    }

    /** Said only to one who knows the password. */
    static SignInRefused given() {
        return new SignInRefused("identity.signIn.given", 0);
    }

    static SignInRefused token() {
        return new SignInRefused("identity.signIn.token", 0);
    }

    /** Told in seconds while they are few, then in minutes, of which the last has begun. */
    public static SignInRefused later(long seconds) {
        return seconds < TOLD_IN_MINUTES
                ? new SignInRefused("identity.signIn.wait", seconds, seconds)
                : new SignInRefused("identity.signIn.wait.minutes", seconds, Math.ceilDiv(seconds, 60L));
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Seconds until the next try is looked at; 0 when one may try at once. */
    public long waitSeconds() {
        return waitSeconds;
    }
}
