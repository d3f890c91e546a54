package vn.vankho.identity;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks login and password, of a person at the screen and of a script that sends them with each call. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final int LONGEST = 1_000;

    private final PeopleQueries people;
    private final PersonRepository repository;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignInTrail trail;

    PasswordSignIn(
            PeopleQueries people,
            PersonRepository repository,
            Passwords passwords,
            SignInThrottle throttle,
            SignInTrail trail) {
        this.people = people;
        this.repository = repository;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var checked = check(typed, "form");
        return authenticated(checked.person().viewer(), checked.atTheScreen(), typed);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** @param credential whose password was compared */
    record Checked(Person person, PersonRepository.Credential credential) {
        SignedIn signedIn() {
            return new SignedIn(person.id().value(), person.login(), credential.epoch());
        }

        SignedIn atTheScreen() {
            return new SignedIn(person.id().value(), person.login(), credential.epoch(), credential.given());
        }
    }

    /** @throws SignInRefused when it is wrong, closed, or too early to try again */
    Checked check(Authentication typed, String way) {
        var login = typed.getName().strip().toLowerCase(Locale.ROOT);
        var password = password(typed);
        var address = address(typed);
        throttle.check(login, address);
        var person = people.byLogin(login).orElse(null);
        var credential = person == null ? null : repository.credential(person.id());
        if (person == null || credential == null || !passwords.matches(password, credential.hash())) {
            if (credential == null) passwords.pretend(password);
            throttle.failed(login, address);
            trail.failed(login, person != null, address, way);
            throw SignInRefused.wrong();
        }
        if (!person.active()) {
            trail.failed(login, true, address, way);
            throw SignInRefused.closed();
        }
        throttle.succeeded(login, address);
        trail.signedIn(person, address, way);
        return new Checked(person, credential);
    }

    static Authentication authenticated(Viewer viewer, SignedIn signedIn, Authentication typed) {
        var token = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, Rights.of(viewer));
        token.setDetails(typed.getDetails());
        return token;
    }

    static String password(Authentication typed) {
        var password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        if (password.length() > LONGEST) throw SignInRefused.wrong();
        return password;
    }

    static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "-";
    }
}
