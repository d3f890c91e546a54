package vn.vankho.demo;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.identity.FirstSetup;
import vn.vankho.identity.Person;

/** Says on the console where the portal is and, while there is a demonstration office, how to sign in. */
@Component
class WelcomeSentence {
    private final FirstAccounts accounts;
    private final FirstSetup setup;
    private final DemonstrationPassword password;
    private final Environment environment;

    WelcomeSentence(FirstAccounts accounts, FirstSetup setup, DemonstrationPassword password, Environment environment) {
        this.accounts = accounts;
        this.setup = setup;
        this.password = password;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var port = environment.getProperty("local.server.port");
        if (port == null) return;
        var address = environment.getProperty("server.address", "127.0.0.1");
        var shown = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        var text = new StringBuilder("\nVankho đã sẵn sàng: http://")
                .append(shown.contains(":") ? "[" + shown + "]" : shown)
                .append(':')
                .append(port)
                .append(environment.getProperty("server.servlet.context-path", ""))
                .append('\n');
        setup.invitation().ifPresent(words -> text.append(words).append('\n'));
        var members = accounts.demonstrationPeople();
        if (!members.isEmpty()) {
            text.append(DemoPeople.OFFICE).append("\nTên đăng nhập: ");
            text.append(members.stream().map(Person::login).sorted().collect(Collectors.joining(", ")))
                    .append('\n');
            password.kept()
                    .ifPresent(kept -> text.append("Mật khẩu ban đầu: ")
                            .append(kept)
                            .append("  (")
                            .append(password.file())
                            .append(")\n"));
        }
        System.out.println(text);
    }
}
