package vn.vankho.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import vn.vankho.ApiTest;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditFilter;

/** Who calls, where a proxy on this machine says so: the proxy alone is believed, not what the caller said to it. */
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class ForwardedCallerTests extends ApiTest {
    /** A PC of the office, as the proxy saw it. */
    private static final String PC = "10.0.0.7";

    @Autowired
    AuditEntries trail;

    @Autowired
    FirstSetup setup;

    @Autowired
    UnbelievedProxies unbelieved;

    @Test
    void a_pc_of_the_office_cannot_choose_its_own_address() throws Exception {
        for (var forged : new String[] {"", "1.2.3.4, ", "127.0.0.1, ", "192.168.1.9, "}) {
            var lan = somebody("Lê Văn Lan", Role.CLERK);

            assertThat(answer(request(lan, "/api/v1/me").header("X-Forwarded-For", forged + PC))
                            .statusCode())
                    .isEqualTo(200);

            var entry = trail.page(new AuditFilter(null, null, lan.id().value(), "identity.sign-in", null, null), 0, 1)
                    .rows()
                    .getFirst();
            assertThat(entry.details()).as("said: %s", forged).containsEntry("address", PC);
        }
    }

    @Test
    void behind_tls_a_page_leads_on_by_https_and_its_session_goes_over_nothing_else() throws Exception {
        var page =
                answer(request(null, "/tai-lieu").header("X-Forwarded-For", PC).header("X-Forwarded-Proto", "https"));

        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).startsWith("https://").doesNotContain("jsessionid"));
    }

    @Test
    void a_proxy_that_is_not_believed_is_told_once_and_one_that_is_never() throws Exception {
        answer(request(somebody("Lê Văn Lan", Role.CLERK), "/api/v1/me").header("X-Forwarded-For", PC));
        assertThat(unbelieved.told).isEmpty();

        var call = new MockHttpServletRequest("GET", "/");
        call.setRemoteAddr("192.168.1.5");
        call.addHeader("X-Forwarded-For", PC);
        for (int i = 0; i < 2; i++)
            unbelieved.doFilterInternal(call, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(unbelieved.told).containsExactly("192.168.1.5");
    }

    @Test
    void the_first_administrator_needs_the_code_wherever_the_call_seems_to_come_from() {
        assertThat(setup.asksForCode(new FirstSetup.Caller("127.0.0.1", false, "localhost:8080")))
                .isTrue();
    }
}
