package vn.vankho.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.VietnameseText;

/** What a password must be, and how it is kept. Length counts, not signs: rules about signs make people write passwords down. */
@Component
class Passwords {
    static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> KNOWN = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "qwertyuiop",
            "password",
            "matkhau",
            "abcdefghij",
            "administrator");

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(10);
    private final String nobody = hashOf("a password nobody has");

    /** @throws Refused naming the rule that is broken */
    void check(String password, String login) {
        checkLength(password);
        if (password.length() < SHORTEST) throw new Refused("identity.password.tooShort", SHORTEST);
        var lower = VietnameseText.fold(password).toLowerCase(Locale.ROOT);
        if (lower.contains(login)) throw new Refused("identity.password.holdsLogin", login);
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT)
            throw new Refused("identity.password.tooPlain", FEWEST_DIFFERENT);
        var letters = lower.replaceAll("[^a-z]", "");
        if (KNOWN.contains(lower) || KNOWN.contains(letters)) throw new Refused("identity.password.known");
    }

    void checkLength(String password) {
        if (password.isBlank()) throw new Refused("identity.password.missing");
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new Refused("identity.password.tooLong", MOST_BYTES);
    }

    String hash(String password) {
        return hashOf(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that nobody learns by the clock which logins exist. */
    void pretend(String password) {
        encoder.matches(password, nobody);
    }

    private String hashOf(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
