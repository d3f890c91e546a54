package vn.vankho.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who signed in; the principal of the session and of a call through the API. It holds no roles: they are read again, so
 * that a right that was taken away is gone within seconds.
 *
 * @param person id of the person; a plain UUID, because the session may be written to disk
 * @param epoch of the account when it began: a new password or a closed account ends what began before
 * @param givenPassword whether an administrator made up the password that was typed; another is to be chosen first
 */
public record SignedIn(UUID person, String login, int epoch, boolean givenPassword)
        implements java.security.Principal, java.io.Serializable {
    public SignedIn(UUID person, String login, int epoch) {
        this(person, login, epoch, false);
    }

    static Optional<SignedIn> onThisThread() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return login;
    }
}
