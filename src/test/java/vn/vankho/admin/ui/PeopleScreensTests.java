package vn.vankho.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.uikit.Say;

/** What an administrator does with accounts and units. */
class PeopleScreensTests extends AdminScreen {
    @Autowired
    PersonalTokens tokens;

    @Test
    void an_administrator_makes_an_account_and_finds_it_without_diacritics() {
        navigate("quan-tri/nguoi-dung", PeopleView.class);
        click("admin.person.add");
        var login = TestPeople.freshLogin("thu");
        field(TextField.class, "admin.person.fullName").setValue("Đỗ Thị Thử Nghiệm");
        field(TextField.class, "admin.person.login").setValue(login);
        field(PasswordField.class, "admin.person.password.first").setValue(TestPeople.PASSWORD);
        roles().setValue(Set.of(Role.CLERK, Role.STAFF));
        click("uikit.save");

        assertThat($(Dialog.class).all()).noneMatch(Dialog::isOpened);
        open("quan-tri/nguoi-dung", "q=do+thi+thu+nghiem");
        assertThat(rows()).anyMatch(row -> row.contains("Đỗ Thị Thử Nghiệm") && row.contains(login));
    }

    @Test
    void a_refusal_stands_at_its_field_and_the_dialog_stays() {
        navigate("quan-tri/nguoi-dung", PeopleView.class);
        click("admin.person.add");
        field(TextField.class, "admin.person.fullName").setValue("Người Trùng Tên");
        field(TextField.class, "admin.person.login").setValue(me.login());
        field(PasswordField.class, "admin.person.password.first").setValue(TestPeople.PASSWORD);
        roles().setValue(Set.of(Role.STAFF));
        click("uikit.save");

        var login = field(TextField.class, "admin.person.login");
        assertThat(login.isInvalid()).isTrue();
        assertThat(login.getErrorMessage()).contains(me.login()).contains("đã có người dùng");
        assertThat($(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void all_fields_that_were_left_empty_are_named_at_once() {
        navigate("quan-tri/nguoi-dung", PeopleView.class);
        click("admin.person.add");
        click("uikit.save");

        assertThat(field(TextField.class, "admin.person.fullName").isInvalid()).isTrue();
        assertThat(field(TextField.class, "admin.person.login").isInvalid()).isTrue();
        assertThat(field(PasswordField.class, "admin.person.password.first").isInvalid())
                .isTrue();
        assertThat(roles().isInvalid()).isTrue();
    }

    @Test
    void an_account_is_closed_from_its_dialog() {
        var lan = TestPeople.person(accounts, people, "Vũ Lan Sắp Nghỉ", Role.STAFF);
        edit(lan);
        $(Checkbox.class).withLabel(Say.text("admin.person.active")).single().setValue(false);
        click("uikit.save");

        assertThat(people.account(lan.id(), TestPeople.ADMINISTRATOR).active()).isFalse();
        assertThat(rows()).singleElement().asString().contains(Say.text("admin.inactive"));
    }

    @Test
    void an_account_that_another_closed_meanwhile_is_not_opened_again_by_who_mends_a_word() {
        var lan = TestPeople.person(accounts, people, "Vũ Lan Đã Nghỉ", Role.STAFF);
        edit(lan);
        accounts.changePerson(
                lan.id(), TestPeople.data(lan.login(), lan.fullName(), Role.STAFF), false, TestPeople.ADMINISTRATOR);
        field(TextField.class, "admin.person.position").setValue("Chuyên viên chính");
        click("uikit.save");

        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(people.account(lan.id(), TestPeople.ADMINISTRATOR).active()).isFalse();
    }

    @Test
    void a_token_of_a_person_is_revoked_in_the_dialog_of_the_account() {
        var lan = TestPeople.person(accounts, people, "Vũ Lan Có Mã", Role.STAFF);
        tokens.create("Nhập hằng đêm", 0, lan.viewer());
        edit(lan);
        test($(Button.class)
                        .withAriaLabel(Say.text("identity.token.revoke.one", "Nhập hằng đêm"))
                        .single())
                .click();

        assertThat(tokens.usable(lan.id(), TestPeople.ADMINISTRATOR)).isEmpty();
    }

    private void edit(Person person) {
        open("quan-tri/nguoi-dung", "q=" + person.login());
        test($(Button.class)
                        .withAriaLabel(Say.text("admin.edit.one", person.fullName()))
                        .single())
                .click();
    }

    @Test
    void a_unit_may_not_take_the_code_of_another() {
        navigate("quan-tri/don-vi", UnitsView.class);
        var code = TestPeople.freshLogin("U").substring(0, 6).replace('.', '-');
        for (int i = 0; i < 2; i++) {
            click("admin.unit.add");
            $(TextField.class).withLabel(Say.text("admin.unit.name")).last().setValue("Phòng thử " + i);
            $(TextField.class).withLabel(Say.text("admin.unit.code")).last().setValue(code);
            test($(Button.class).withText(Say.text("uikit.save")).last()).click();
        }
        assertThat($(TextField.class)
                        .withLabel(Say.text("admin.unit.code"))
                        .last()
                        .getErrorMessage())
                .contains("đã được dùng");
        assertThat(rows()).anyMatch(row -> row.contains("Phòng thử 0")).noneMatch(row -> row.contains("Phòng thử 1"));
    }

    @Test
    void a_clerk_has_no_way_to_the_screens_of_administration() {
        signIn(somebody("Trần Văn Thư", Role.CLERK));
        for (var route : List.of("quan-tri/nguoi-dung", "quan-tri/don-vi", "quan-tri/nhat-ky", "quan-tri/van-hanh"))
            assertThatThrownBy(() -> navigate(route, PeopleView.class))
                    .as(route)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return $(CheckboxGroup.class).single();
    }
}
