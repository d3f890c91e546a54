package vn.vankho.command;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who speaks: a personal token, or a name with a password, which is asked for where it is not given. */
final class Credentials {
    private Credentials() {}

    /** @return the header {@code Authorization} */
    static String of(Options options) {
        var token = options.get("token", "VANKHO_TOKEN");
        if (token != null) return "Bearer " + token.strip();
        var user = options.get("user", "VANKHO_USER");
        if (user == null)
            throw new CommandRefused("Hãy cho biết người dùng: --user <tên> hoặc --token <mã truy cập cá nhân>.");
        var password = System.getenv("VANKHO_PASSWORD");
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
