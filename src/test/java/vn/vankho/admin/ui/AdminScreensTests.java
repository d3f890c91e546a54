package vn.vankho.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vankho.PortalTest;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.TestPeople;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.Say;

/** What an administrator and a person with an account do on their screens. */
@PortalTest
@ViewPackages(packages = "vn.vankho")
class AdminScreensTests extends SpringBrowserlessTest {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Documents documents;

    @Autowired
    DocumentFeed feed;

    private Person me;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn("Lý Quản Trị", Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

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
    void an_account_is_closed_from_its_dialog() {
        var lan = TestPeople.person(accounts, people, "Vũ Lan Sắp Nghỉ", Role.STAFF);
        open("quan-tri/nguoi-dung", "q=" + lan.login());
        test($(Button.class)
                        .withAriaLabel(Say.text("admin.edit.one", lan.fullName()))
                        .single())
                .click();
        $(Checkbox.class).withLabel(Say.text("admin.person.active")).single().setValue(false);
        click("uikit.save");

        assertThat(people.account(lan.id(), TestPeople.ADMINISTRATOR).active()).isFalse();
        assertThat(rows()).singleElement().asString().contains(Say.text("admin.inactive"));
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
    void the_trail_is_read_in_words_and_filtered_by_the_address() {
        var lan = TestPeople.person(accounts, people, "Phan Nhật Ký", Role.STAFF);
        open("quan-tri/nhat-ky", "doi-tuong=" + lan.id().value());
        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Người kiểm thử", "Thêm tài khoản", "Phan Nhật Ký", "Chuyên viên");
        open("quan-tri/nhat-ky", "doi-tuong=" + lan.id().value() + "&den=2001-01-01");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_day_in_the_address_that_is_none_is_named_instead_of_showing_the_whole_trail() {
        open("quan-tri/nhat-ky", "tu=2026-02-31");

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("“tu”") && text.contains("2026-02-31"));
        assertThat($(NativeTableRow.class).all()).isEmpty();
        UI.getCurrent().navigate("quan-tri/nhat-ky");
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void a_clerk_has_no_way_to_the_screens_of_administration() {
        signIn("Trần Văn Thư", Role.CLERK);
        for (var route : List.of("quan-tri/nguoi-dung", "quan-tri/don-vi", "quan-tri/nhat-ky", "quan-tri/van-hanh"))
            assertThatThrownBy(() -> navigate(route, PeopleView.class))
                    .as(route)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_operator_releases_a_false_alarm_with_a_reason() {
        var clerk = TestPeople.person(accounts, people, "Văn Thư", Role.CLERK).viewer();
        var name = "Danh sách phòng mật ong " + System.nanoTime();
        var kept = (Kept.NewDocument) documents.keep(
                new IncomingFile(name + ".txt", "", new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))),
                null,
                clerk);
        feed.quarantine(kept.document(), kept.version(), "MẬT");
        assertThatThrownBy(() -> documents.view(kept.document(), clerk)).isInstanceOf(vn.vankho.shared.Refused.class);

        navigate("quan-tri/cach-ly", QuarantineView.class);
        test($(Button.class).all().stream()
                        .filter(button -> Say.text("admin.quarantine.release.one", name)
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        var done = $(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .map(child -> (Button) child.getComponent().orElseThrow())
                .toList()
                .getLast();
        test(done).click();
        var reason = field(com.vaadin.flow.component.textfield.TextArea.class, "admin.quarantine.reason");
        assertThat(reason.getErrorMessage()).isEqualTo(Say.text("document.quarantine.reason.missing"));
        reason.setValue("“mật ong” không phải dấu độ mật");
        test(done).click();

        assertThat(documents.view(kept.document(), clerk).data().title()).isEqualTo(name);
    }

    @Test
    void the_button_that_destroys_is_not_called_like_the_one_that_cancels() {
        for (var language : List.of(Texts.VIETNAMESE, Locale.ENGLISH))
            assertThat(I18NProvider.translate(language, "admin.quarantine.destroy"))
                    .isNotEqualTo(I18NProvider.translate(language, "uikit.cancel"));
    }

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

    private void signIn(String name, Role role) {
        me = TestPeople.person(accounts, people, name, role);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(me.id().value(), me.login(), 0), null, Rights.of(me.viewer())));
        SecurityContextHolder.setContext(context);
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }

    private void click(String key) {
        test($(Button.class).withText(Say.text(key)).single()).click();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return $(type).withLabel(Say.text(label)).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return $(CheckboxGroup.class).single();
    }

    /** The rows of the table without its head, each as all the text in it. */
    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
