package vn.vankho.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.TestPeople;

/** What a person does with the own account. */
@ViewPackages(packages = "vn.vankho")
class AccountScreenTests extends ScreenTest {
    private Person me;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        me = somebody("Nguyễn Thị Lan", Role.STAFF);
        signIn(me);
        super.initVaadinEnvironment();
    }

    @Autowired
    PersonalTokens tokens;

    @Test
    void a_token_is_shown_once_and_works_until_it_is_revoked() {
        navigate("tai-khoan", Component.class);
        click("identity.token.add");
        field(TextField.class, "identity.token.name").setValue("Nhập hồ sơ hằng đêm");
        click("identity.token.make");
        assertThat($(Code.class).single().getText()).startsWith("vk_").hasSizeGreaterThan(30);
        click("identity.token.close");

        assertThat(tokens.mine(me.viewer())).singleElement().matches(token -> token.revokedAt() == null);
        click("identity.token.revoke");
        assertThat(tokens.mine(me.viewer())).singleElement().matches(token -> token.revokedAt() != null);
    }

    @Test
    void a_token_that_still_works_is_shown_behind_many_that_do_not() {
        var first = tokens.create("máy bị mất", 0, me.viewer()).id();
        for (int no = 0; no < 21; no++)
            tokens.revoke(tokens.create("tháng " + no, 30, me.viewer()).id(), me.viewer());
        navigate("tai-khoan", Component.class);

        assertThat(tokens.mine(me.viewer()).getFirst().id()).isEqualTo(first);
        click("identity.token.revoke");

        assertThat(tokens.mine(me.viewer())).noneMatch(token -> token.isUsable(Instant.now()));
    }

    @Test
    void a_password_is_changed_only_by_who_knows_the_old_one() {
        navigate("tai-khoan", Component.class);
        field(PasswordField.class, "identity.password.old").setValue("không phải mật khẩu này");
        field(PasswordField.class, "identity.password.new").setValue("một câu khác cũng dài");
        field(PasswordField.class, "identity.password.again").setValue("một câu khác cũng dài");
        click("identity.password.change");

        assertThat(field(PasswordField.class, "identity.password.old").getErrorMessage())
                .isEqualTo("Mật khẩu hiện tại không đúng.");
        field(PasswordField.class, "identity.password.old").setValue(TestPeople.PASSWORD);
        click("identity.password.change");
        assertThat(field(PasswordField.class, "identity.password.old").isInvalid())
                .isFalse();
        assertThat(field(PasswordField.class, "identity.password.new").getValue())
                .isEmpty();
    }

    @Test
    void a_password_that_an_administrator_made_up_is_replaced_before_anything_else() {
        var given = new SignedIn(me.id().value(), me.login(), 0, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(given, null, Rights.of(me.viewer())));

        UI.getCurrent().navigate("tai-lieu");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("tai-khoan");
        assertThat($(Paragraph.class).all()).anyMatch(note -> note.getText().contains("do quản trị viên đặt"));

        field(PasswordField.class, "identity.password.old").setValue(TestPeople.PASSWORD);
        field(PasswordField.class, "identity.password.new").setValue("một câu khác cũng dài");
        field(PasswordField.class, "identity.password.again").setValue("một câu khác cũng dài");
        click("identity.password.change");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }
}
