package vn.vankho.demo;

import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.identity.Person;
import vn.vankho.shared.Loopback;
import vn.vankho.shared.StartRefused;

/**
 * Accounts with a password that is printed must not be reachable from other machines: the portal does not start on another address
 * while they exist or would be made. Asked before the web server opens its port.
 */
@Component
class LoopbackOnly implements SmartInitializingSingleton {
    private final FirstAccounts accounts;
    private final boolean wanted;
    private final String address;

    LoopbackOnly(
            FirstAccounts accounts,
            @Value("${vankho.demo:true}") boolean wanted,
            @Value("${server.address:}") String address) {
        this.accounts = accounts;
        this.wanted = wanted;
        this.address = address;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Loopback.isAddress(address)) return;
        var shown = address.isBlank() ? "mọi địa chỉ" : "địa chỉ " + address;
        var members = accounts.demonstrationPeople();
        if (!members.isEmpty())
            throw new StartRefused("Cổng không mở ở " + shown + " vì còn tài khoản minh họa đang hoạt động: "
                    + members.stream().map(Person::login).sorted().collect(Collectors.joining(", "))
                    + ". Hãy khóa các tài khoản này, hoặc đặt server.address=127.0.0.1.");
        if (wanted && accounts.nobodyYet())
            throw new StartRefused("Cổng không mở ở " + shown
                    + " khi cơ quan minh họa được bật (vankho.demo=true). Hãy đặt vankho.demo=false để dùng thật,"
                    + " hoặc đặt server.address=127.0.0.1 để dùng thử.");
    }
}
