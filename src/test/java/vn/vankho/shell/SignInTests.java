package vn.vankho.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vankho.PortalTest;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.TestPeople;

/** Sign-in and sign-out of the screens over real HTTP, with the cookies of one browser. */
@PortalTest
class SignInTests {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    AuditEntries trail;

    @Autowired
    WebApplicationContext context;

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void a_screen_without_a_session_leads_to_the_sign_in_page_with_safe_headers() throws Exception {
        var answer = get("/quan-tri/nhat-ky");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(place(answer)).isEqualTo("/dang-nhap");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'")
                .doesNotContain("http");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void a_page_brings_the_safe_headers_itself() throws Exception {
        // without anybody the page leads on to the first administrator
        TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        var answer = get("/dang-nhap");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void signing_in_makes_a_new_session_and_is_in_the_trail() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        get("/tim-kiem");
        var before = session();

        var answer = signIn(lan.login(), TestPeople.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(place(answer)).doesNotContain("dang-nhap");
        assertThat(session()).isNotEqualTo(before);

        assertThat(deeds(lan)).containsExactly("identity.sign-in", "identity.person-create");
    }

    @Test
    void signing_out_needs_the_page_it_comes_from_and_is_in_the_trail() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(lan.id().value(), lan.login(), 0), null, Rights.of(lan.viewer())));

        mvc.perform(MockMvcRequestBuilders.post("/logout").with(signedIn)).andExpect(status().is4xxClientError());
        assertThat(deeds(lan)).containsExactly("identity.person-create");

        mvc.perform(MockMvcRequestBuilders.post("/logout").with(signedIn).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(deeds(lan)).containsExactly("identity.sign-out", "identity.person-create");
    }

    @Test
    void a_wrong_password_leads_back_with_the_reason() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);

        assertThat(place(signIn(lan.login(), "sai"))).isEqualTo("/dang-nhap?refused=wrong");
        for (int i = 0; i < 4; i++) signIn(lan.login(), "sai");
        assertThat(place(signIn(lan.login(), TestPeople.PASSWORD))).matches("/dang-nhap\\?refused=[12]");
    }

    @Test
    void whose_account_is_closed_has_no_session_any_more() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        signIn(lan.login(), TestPeople.PASSWORD);
        // a place that needs a session and no page of the browser
        assertThat(get("/khong-co-trang-nay").statusCode()).isNotEqualTo(302);

        accounts.changePerson(
                lan.id(), TestPeople.data(lan.login(), lan.fullName(), Role.CLERK), false, TestPeople.ADMINISTRATOR);

        var answer = get("/khong-co-trang-nay");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(place(answer)).isEqualTo("/dang-nhap");
        assertThat(place(signIn(lan.login(), TestPeople.PASSWORD))).isEqualTo("/dang-nhap?refused=closed");
    }

    @Test
    void a_new_password_ends_the_sessions_of_before_and_an_account_that_was_closed_for_a_moment_too() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        signIn(lan.login(), TestPeople.PASSWORD);
        assertThat(get("/khong-co-trang-nay").statusCode()).isNotEqualTo(302);

        accounts.setPassword(lan.id(), "một câu khác hẳn", TestPeople.ADMINISTRATOR);

        assertThat(place(get("/khong-co-trang-nay"))).isEqualTo("/dang-nhap");
        signIn(lan.login(), "một câu khác hẳn");
        assertThat(get("/khong-co-trang-nay").statusCode()).isNotEqualTo(302);

        var data = TestPeople.data(lan.login(), lan.fullName(), Role.CLERK);
        accounts.changePerson(lan.id(), data, false, TestPeople.ADMINISTRATOR);
        accounts.changePerson(lan.id(), data, true, TestPeople.ADMINISTRATOR);

        assertThat(place(get("/khong-co-trang-nay"))).isEqualTo("/dang-nhap");
    }

    @Test
    void whoever_has_the_password_of_an_administrator_gets_no_file_before_choosing_another() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        var picture = "/tep/" + java.util.UUID.randomUUID() + "/anh";
        signIn(lan.login(), TestPeople.PASSWORD);
        assertThat(get(picture).statusCode()).isEqualTo(403);

        accounts.changeOwnPassword(TestPeople.PASSWORD, "câu mới hoàn toàn khác", false, lan.viewer());
        signIn(lan.login(), "câu mới hoàn toàn khác");

        assertThat(get(picture).statusCode()).as("no such document").isEqualTo(404);
    }

    @Test
    void a_session_does_not_open_the_api() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.CLERK);
        signIn(lan.login(), TestPeople.PASSWORD);

        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    private java.util.List<String> deeds(Person person) {
        return trail.rows(AuditFilter.of("person", person.id().value().toString()), 0, 10).stream()
                .map(AuditEntry::deed)
                .toList();
    }

    private HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return post(
                "/dang-nhap",
                "username=" + URLEncoder.encode(login, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String place(HttpResponse<String> answer) {
        return header(answer, "Location").replaceAll("^https?://[^/]+", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
