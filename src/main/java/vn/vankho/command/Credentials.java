package vn.vankho.command;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Who speaks: a personal token, or a name with a password, which is asked for where it is not given. Who is named on the command line speaks,
 * whatever token of somebody else still lies in the environment.
 */
final class Credentials {
    private Credentials() {}

    /** @return the header {@code Authorization} */
    static String of(Options options) {
        return of(options, System.getenv());
    }

    static String of(Options options, Map<String, String> environment) {
        var nobody = Map.<String, String>of();
        boolean named = options.get("user", "", nobody) != null;
        var token = options.get("token", "VANKHO_TOKEN", named ? nobody : environment);
        if (token != null) return "Bearer " + token.strip();
        var user = options.get("user", "VANKHO_USER", environment);
        if (user == null)
            throw new CommandRefused("Hãy cho biết người dùng: --user <tên> hoặc --token <mã truy cập cá nhân>.");
        var password = environment.get("VANKHO_PASSWORD");
        if (user.contains(":")) return basic(user);
        if (password == null) {
            var console = System.console();
            if (console == null || !console.isTerminal())
                throw new CommandRefused(
                        "Hãy đặt mật khẩu của %s trong biến môi trường VANKHO_PASSWORD.".formatted(user));
            password = new String(console.readPassword("Mật khẩu của %s: ", user));
        }
        return basic(user + ":" + password);
    }

    private static String basic(String both) {
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
