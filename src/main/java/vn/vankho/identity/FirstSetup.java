package vn.vankho.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vankho.shared.Loopback;
import vn.vankho.shared.Refused;

/**
 * Asks for the first administrator of an empty portal. Whoever sits at the server may name one; from another machine, under
 * another name, or through a proxy that hides where one sits, the setup code is asked for that was printed at the start; where a proxy is
 * awaited (server.forward-headers-strategy), of everybody.
 */
@Component
public class FirstSetup {
    /** Without letters and digits that are easily taken for each other. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final String LOGIN = "setup";

    private final FirstAccounts accounts;
    private final SignInThrottle throttle;
    private final String code;
    private final boolean behindProxy;

    FirstSetup(
            FirstAccounts accounts,
            SignInThrottle throttle,
            IdentitySettings settings,
            @Value("${server.forward-headers-strategy:none}") String forwarding) {
        this.accounts = accounts;
        this.throttle = throttle;
        var set = settings.setupCode();
        code = set == null || set.isBlank() ? random() : set.strip();
        behindProxy = !forwarding.equalsIgnoreCase("none");
    }

    /** Open as long as nobody has an account. */
    public boolean open() {
        return accounts.nobodyYet();
    }

    /**
     * Who calls.
     *
     * @param address where the call came from
     * @param forwarded whether a proxy passed it on
     * @param host the name that was asked; a page from elsewhere, whose name was pointed at this machine, brings its own
     */
    public record Caller(
            String address, boolean forwarded, @Nullable String host) {
        boolean sitsHere() {
            return !forwarded && Loopback.isAddress(address) && Loopback.isHost(host);
        }
    }

    public boolean asksForCode(Caller caller) {
        return behindProxy || !caller.sitsHere();
    }

    /**
     * Makes the first administrator.
     *
     * @throws Refused when somebody has an account already, the code is wrong, or a field is against a rule
     */
    public void create(String login, String fullName, String password, String typedCode, Caller caller) {
        if (asksForCode(caller)) {
            checkThrottle(caller.address());
            if (!same(typedCode.strip(), code)) {
                throttle.failed(LOGIN, caller.address());
                throw new Refused("identity.first.code.wrong");
            }
        }
        accounts.createAdministrator(login, fullName, password);
    }

    /** What the console says while nobody has an account: where to begin, and the code, which stands nowhere else. */
    public Optional<String> invitation() {
        if (!open()) return Optional.empty();
        return Optional.of(
                "Chưa có tài khoản nào. Hãy mở /bat-dau để lập tài khoản quản trị đầu tiên; %s cần mã thiết lập: %s"
                        .formatted(behindProxy ? "đứng sau máy chủ chuyển tiếp nên ai cũng" : "từ máy khác", code));
    }

    private void checkThrottle(String address) {
        try {
            throttle.check(LOGIN, address);
        } catch (SignInRefused refused) {
            throw new Refused(refused.key(), refused.arguments());
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++)
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }
}
