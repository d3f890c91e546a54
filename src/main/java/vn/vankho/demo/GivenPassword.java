package vn.vankho.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.shared.Refused;
import vn.vankho.shared.StartRefused;
import vn.vankho.shared.Texts;

/** A password that is set for the demonstration accounts is held to the rules of every other one: asked before anything is made. */
@Component
class GivenPassword implements SmartInitializingSingleton {
    private final FirstAccounts accounts;
    private final DemonstrationPassword password;
    private final Texts texts;
    private final boolean wanted;

    GivenPassword(
            FirstAccounts accounts,
            DemonstrationPassword password,
            Texts texts,
            @Value("${vankho.demo:true}") boolean wanted) {
        this.accounts = accounts;
        this.password = password;
        this.texts = texts;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted && accounts.nobodyYet()) password.given().ifPresent(this::check);
    }

    private void check(String given) {
        try {
            accounts.checkPasswords(DemoPeople.with(given));
        } catch (Refused refused) {
            throw new StartRefused("Mật khẩu đặt ở biến môi trường %s không dùng được. %s"
                    .formatted(DemonstrationPassword.GIVEN, texts.get(Texts.VIETNAMESE, refused)));
        }
    }
}
