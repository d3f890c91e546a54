package vn.vankho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.vankho.ScreenTest;
import vn.vankho.identity.FirstSetup;
import vn.vankho.identity.FirstSetup.Caller;
import vn.vankho.shared.Refused;

/** A portal without the demonstration office asks for its first administrator, once, and not anybody who comes along. */
@TestPropertySource(properties = "vankho.identity.setup-code=" + FirstAdministratorTests.CODE)
class FirstAdministratorTests extends ScreenTest {
    static final String CODE = "MA-THIET-LAP";
    private static final String PASSWORD = "Khoi-Dau-2026";

    @Autowired
    FirstSetup setup;

    @LocalServerPort
    int port;

    @Test
    void the_first_administrator_is_named_on_the_page_and_then_there_is_no_such_page() throws Exception {
        assertThat(setup.asksForCode(new Caller("127.0.0.1", false, "localhost:8080")))
                .isFalse();
        for (var elsewhere : new Caller[] {
            new Caller("10.1.2.3", false, "kho.example.vn"),
            new Caller("127.0.0.1", true, "localhost:8080"),
            new Caller("127.0.0.1", false, "kho.example.vn")
        }) {
            assertThat(setup.asksForCode(elsewhere)).as("%s", elsewhere).isTrue();
            refused("identity.first.code.wrong", "MA-KHAC", elsewhere);
        }
        assertThat(setup.open()).isTrue();

        var view = navigate(FirstAdministratorView.ROUTE, FirstAdministratorView.class);
        assertThat(find(LanguageLink.class, view).single().getText()).isEqualTo("English");
        fill(view, "Khởi Đầu 2026");
        assertThat(find(Paragraph.class, view).all())
                .extracting(Paragraph::getText)
                .contains("Hai lần nhập mật khẩu không giống nhau.");
        fill(view, PASSWORD);

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        assertThat(status("/api/v1/jobs")).as("an administrator").isEqualTo(200);
        assertThat(setup.open()).isFalse();
        assertThat(setup.invitation()).isEmpty();
        UI.getCurrent().navigate(FirstAdministratorView.ROUTE);
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        refused("identity.first.late", CODE, new Caller("10.1.2.3", false, "kho.example.vn"));
    }

    private void refused(String key, String code, Caller caller) {
        assertThatThrownBy(() -> setup.create("kela", "Kẻ Lạ", PASSWORD, code, caller))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void fill(FirstAdministratorView view, String again) {
        for (var field : find(TextField.class, view).all())
            field.setValue(
                    switch (field.getLabel()) {
                        case "Họ và tên" -> "Nguyễn Quản Trị";
                        case "Mã thiết lập" -> CODE;
                        default -> "quantri1";
                    });
        var passwords = find(PasswordField.class, view).all();
        passwords.getFirst().setValue(PASSWORD);
        passwords.getLast().setValue(again);
        test(find(Button.class, view).single()).click();
    }

    private int status(String path) throws Exception {
        var sign = Base64.getEncoder().encodeToString(("quantri1:" + PASSWORD).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + sign)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
