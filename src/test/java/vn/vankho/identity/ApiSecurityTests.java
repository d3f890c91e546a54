package vn.vankho.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.identity.TestPeople.ADMINISTRATOR;
import static vn.vankho.identity.TestPeople.PASSWORD;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalTest;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;

/** The API over real HTTP. */
@PortalTest
class ApiSecurityTests {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    AuditEntries trail;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Person lan() {
        return TestPeople.withOwnPassword(TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK), jdbc);
    }

    @Test
    void a_password_that_an_administrator_made_up_opens_nothing_before_it_is_replaced() throws Exception {
        var hoa = TestPeople.person(accounts, people, "Vũ Thị Hoa", Role.CLERK);

        var refused = get("/api/v1/me", basic(hoa.login(), PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("identity.signIn.given", "đặt mật khẩu của mình trước");
        accounts.changeOwnPassword(PASSWORD, "câu mới hoàn toàn khác", false, hoa.viewer());
        assertThat(get("/api/v1/me", basic(hoa.login(), "câu mới hoàn toàn khác"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void without_credentials_the_answer_is_a_problem_in_vietnamese_that_says_how_to_sign_in() throws Exception {
        var answer = get("/api/v1/me", null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Basic"));
        assertThat(answer.body())
                .contains("\"status\":401", "Chưa đăng nhập", "identity.signIn.needed", "\"instance\":\"/api/v1/me\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void login_and_password_open_the_api_and_leave_one_line_in_the_trail() throws Exception {
        var lan = lan();

        for (int i = 0; i < 3; i++) {
            var answer = get("/api/v1/me", basic(lan.login(), PASSWORD));
            assertThat(answer.body()).contains("Nguyễn Thị Lan", "\"CLERK\"", "\"KEEP\"");
        }

        assertThat(trail.page(new AuditFilter(null, null, lan.id().value(), "identity.sign-in", null, null), 0, 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_remembered_password_is_void_as_soon_as_it_is_changed() throws Exception {
        var lan = lan();
        assertThat(get("/api/v1/me", basic(lan.login(), PASSWORD)).statusCode()).isEqualTo(200);

        accounts.changeOwnPassword(PASSWORD, "câu mới hoàn toàn khác", false, lan.viewer());

        assertThat(get("/api/v1/me", basic(lan.login(), PASSWORD)).body()).contains("identity.signIn.wrong");
        assertThat(get("/api/v1/me", basic(lan.login(), "câu mới hoàn toàn khác"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_password_set_by_an_administrator_ends_what_was_made_with_the_old_one() throws Exception {
        var lan = lan();
        var token = "Bearer " + tokens.create("máy", 0, lan.viewer()).secret();
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(200);

        accounts.setPassword(lan.id(), "câu mới hoàn toàn khác", ADMINISTRATOR);

        assertThat(get("/api/v1/me", token).body()).contains("identity.signIn.token");
        var made = tokens.mine(lan.viewer()).getFirst();
        assertThat(trail.rows(AuditFilter.of("token", made.id().toString()), 0, 10))
                .extracting(AuditEntry::deed)
                .contains("identity.token-revoke");
    }

    @Test
    void who_changes_the_own_password_ends_the_tokens_with_it_or_keeps_them() throws Exception {
        var lan = lan();
        var token = "Bearer " + tokens.create("máy", 0, lan.viewer()).secret();

        accounts.changeOwnPassword(PASSWORD, "câu mới hoàn toàn khác", false, lan.viewer());
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(200);
        accounts.changeOwnPassword("câu mới hoàn toàn khác", PASSWORD, true, lan.viewer());

        assertThat(get("/api/v1/me", token).body()).contains("identity.signIn.token");
    }

    @Test
    void an_administrator_sees_and_ends_the_tokens_of_a_person_and_nobody_else_does() throws Exception {
        var lan = lan();
        var token = "Bearer " + tokens.create("máy quét", 0, lan.viewer()).secret();
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> tokens.usable(lan.id(), lan.viewer())).isInstanceOf(Forbidden.class);

        var found = tokens.usable(lan.id(), ADMINISTRATOR);
        assertThat(found).extracting(PersonalToken::name).containsExactly("máy quét");
        assertThatThrownBy(() -> tokens.revoke(found.getFirst().id(), lan.id(), lan.viewer()))
                .isInstanceOf(Forbidden.class);
        tokens.revoke(found.getFirst().id(), lan.id(), ADMINISTRATOR);

        assertThat(get("/api/v1/me", token).body()).contains("identity.signIn.token");
        assertThat(tokens.usable(lan.id(), ADMINISTRATOR)).isEmpty();
    }

    @Test
    void a_closed_account_is_out_at_once_with_password_and_token() throws Exception {
        var lan = lan();
        var token = "Bearer " + tokens.create("máy", 0, lan.viewer()).secret();
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/me", basic(lan.login(), PASSWORD)).statusCode()).isEqualTo(200);

        accounts.changePerson(lan.id(), TestPeople.data(lan.login(), lan.fullName(), Role.CLERK), false, ADMINISTRATOR);

        assertThat(get("/api/v1/me", token).body()).contains("identity.signIn.token");
        assertThat(get("/api/v1/me", basic(lan.login(), PASSWORD)).body()).contains("identity.signIn.closed");
    }

    @Test
    void many_wrong_passwords_make_one_wait_and_the_right_one_is_not_looked_at_meanwhile() throws Exception {
        var lan = lan();
        for (int i = 0; i < 5; i++)
            assertThat(get("/api/v1/me", basic(lan.login(), "sai " + i)).body()).contains("identity.signIn.wrong");

        var answer = get("/api/v1/me", basic(lan.login(), PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Đã nhập sai nhiều lần");
        assertThat(trail.page(new AuditFilter(null, null, null, "identity.sign-in-failed", "login", lan.login()), 0, 10)
                        .total())
                .isEqualTo(5);
    }

    @Test
    void an_unknown_login_is_not_told_from_a_wrong_password_and_not_written_down() throws Exception {
        var login = TestPeople.freshLogin("khong");

        var answer = get("/api/v1/me", basic(login, "gì cũng được"));

        assertThat(answer.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(trail.page(AuditFilter.of("login", login), 0, 1).total()).isZero();
    }

    @Test
    void a_token_is_made_shown_once_used_and_revoked() throws Exception {
        var lan = lan();
        var made = send("POST", "/api/v1/me/tokens", basic(lan.login(), PASSWORD), "{\"name\": \"Nhập hằng đêm\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        var secret = made.body().replaceAll(".*\"secret\":\"([^\"]+)\".*", "$1");
        assertThat(secret).startsWith("vk_").hasSizeGreaterThan(40);

        assertThat(get("/api/v1/me/tokens", "Bearer " + secret).body())
                .contains("Nhập hằng đêm")
                .doesNotContain(secret);
        var id = tokens.mine(lan.viewer()).getFirst().id();
        assertThat(send("DELETE", "/api/v1/me/tokens/" + id, "Bearer " + secret, "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(get("/api/v1/me", "Bearer " + secret).body()).contains("identity.signIn.token");
    }

    @Test
    void nobody_revokes_the_token_of_another_person() {
        var lan = lan().viewer();
        var hoa = TestPeople.person(accounts, people, "Vũ Thị Hoa", Role.ADMINISTRATOR)
                .viewer();
        var token = tokens.create("máy", 30, lan).id();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> tokens.revoke(token, hoa))
                .isInstanceOfSatisfying(
                        NotFound.class, missing -> assertThat(missing.key()).isEqualTo("identity.token.unknown"));
    }

    @Test
    void the_description_of_the_api_names_both_ways_to_sign_in_and_its_page_comes_from_here() throws Exception {
        var description = get("/api/v1/openapi.json", null);
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("API Văn khố", "\"bearer\"", "\"basic\"", "/api/v1/me/tokens");

        var page = get("/api/docs", null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui").doesNotContain("https://");
    }

    @Test
    void an_address_that_nobody_serves_is_a_problem_and_never_a_screen() throws Exception {
        var lan = basic(lan().login(), PASSWORD);
        for (var path :
                new String[] {"/api", "/api/", "/api/v1", "/api/v2/documents", "/api/v1/khong-co/gi", "/api/x"}) {
            var answer = get(path, lan);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
            assertThat(answer.body()).as(path).contains("Không có địa chỉ này");
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(send("DELETE", "/api/v1/me", lan, "").statusCode())
                .as("a wrong method is told as one")
                .isEqualTo(405);
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        return send("GET", path, authorization, "");
    }

    private HttpResponse<String> send(String method, String path, String authorization, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) request.header("Authorization", authorization);
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(request.build(), BodyHandlers.ofString());
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
    }
}
