package vn.vankho.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread; asked by views and REST only, services are told. */
@Component
public class CurrentViewer {
    private final KnownViewers viewers;

    CurrentViewer(KnownViewers viewers) {
        this.viewers = viewers;
    }

    /** @throws IllegalStateException when nobody is signed in */
    public Viewer get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Roles and units are at most ten seconds old; empty as soon as the account is known to be inactive. */
    public Optional<Viewer> find() {
        return SignedIn.onThisThread().flatMap(signedIn -> viewers.find(signedIn.id(), signedIn.epoch()));
    }

    /** The one the portal does something for while nobody looks; empty when the account is not active any more. */
    public Optional<Viewer> away(PersonId person) {
        return viewers.find(person).map(KnownViewers.Known::viewer);
    }

    /** Whether the person signed in with a password that an administrator made up: nothing else is done before another is chosen. */
    public boolean mustChoosePassword() {
        return SignedIn.onThisThread().map(SignedIn::givenPassword).orElse(false);
    }

    /**
     * After the own password was changed: what the session is to hold from now on, so that this one goes on where the others end.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public SignedIn renewed() {
        var signedIn = SignedIn.onThisThread().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        var known = viewers.find(signedIn.id()).orElseThrow(() -> new IllegalStateException("the account is closed"));
        return new SignedIn(signedIn.person(), signedIn.login(), known.epoch());
    }
}
