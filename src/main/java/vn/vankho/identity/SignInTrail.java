package vn.vankho.identity;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;

/** Sign-in, failed sign-in and sign-out as lines of the trail. */
@Component
@Transactional
class SignInTrail {
    private static final int LONGEST_LOGIN = 64;
    private final AuditTrail trail;
    private final PeopleQueries people;

    SignInTrail(AuditTrail trail, PeopleQueries people) {
        this.trail = trail;
        this.people = people;
    }

    void signedIn(Person person, String address, String way) {
        trail.record(
                person.viewer().actor(),
                "identity.sign-in",
                "person",
                person.id().value().toString(),
                Map.of("login", person.login(), "address", address, "way", way));
    }

    /** The login is what was typed, which may be a password in the wrong field: an unknown one is not written down. */
    void failed(String login, boolean known, String address, String way) {
        var shown = known ? login.substring(0, Math.min(login.length(), LONGEST_LOGIN)) : "?";
        trail.record(
                Actor.PORTAL,
                "identity.sign-in-failed",
                "login",
                shown,
                Map.of("login", shown, "address", address, "way", way));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn)
            people.byId(signedIn.id())
                    .ifPresent(person -> trail.record(
                            person.viewer().actor(),
                            "identity.sign-out",
                            "person",
                            person.id().value().toString(),
                            Map.of("login", person.login())));
    }
}
