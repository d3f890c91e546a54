package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.vankho.PortalWithPeople;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentHistory;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.TestWords;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;

/** Words and pictures of a scan by their addresses: for whom they are there, and the trace they leave. */
class ScanAddressTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    DocumentHistory history;

    @Autowired
    PageCorrections corrections;

    @Autowired
    ScanRepository scans;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebApplicationContext context;

    private Person clerk;
    private Person stranger;

    @BeforeEach
    void people() {
        clerk = somebody("Văn Thư Địa Chỉ", Role.CLERK);
        stranger = somebody("Văn Thư Khác", Role.CLERK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tep/{id}/{version}/chu/1",
                "/tep/{id}/{version}/trang/1",
                "/tep/{id}/{version}/trang",
                "/tep/{id}/{version}/ban-co-chu",
                "/api/v1/documents/{id}/searchable",
                "/api/v1/documents/{id}/searchable?version={version}"
            })
    void of_a_document_one_may_not_see_nothing_is_there(String address) throws Exception {
        var id = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("T " + System.nanoTime()), 0, false))));
        var version = current(id);
        read(version, "Quyết định bí ẩn");
        boolean isDrawn = address.endsWith("/trang"); // of a PDF nothing is drawn for anybody

        assertThat(get(address, id, version, stranger).getStatus()).isEqualTo(404);
        assertThat(get(address, id, version, clerk).getStatus()).isEqualTo(isDrawn ? 404 : 200);
    }

    @Test
    void words_by_address_and_the_screen_of_corrections_leave_the_line_that_reading_leaves() throws Exception {
        var id = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("L " + System.nanoTime()), 0, false))));
        var version = current(id);
        read(version, "Quyết định bí ẩn");
        assertThat(deeds(id)).doesNotContain("document.read");

        var words = get("/tep/{id}/{version}/chu/1", id, version, clerk);

        assertThat(words.getContentAsString()).contains("\"text\":\"Quyết\"");
        assertThat(deeds(id)).containsOnlyOnce("document.read");
        var other = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("M " + System.nanoTime()), 0, false))));
        read(current(other), "Quyết định bí ẩn");
        corrections.open(other, current(other), 1, clerk.viewer());
        assertThat(deeds(other)).containsOnlyOnce("document.read");
    }

    @Test
    void words_that_were_put_right_are_fetched_anew() throws Exception {
        var id = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("N " + System.nanoTime()), 0, false))));
        var version = current(id);
        read(version, "Quyết định bí ẩn");
        var before = get("/tep/{id}/{version}/chu/1", id, version, clerk);

        corrections.correct(id, version, 1, 0, "Quyết định công khai", clerk.viewer());

        var after = get("/tep/{id}/{version}/chu/1", id, version, clerk);
        assertThat(after.getHeader("ETag")).isNotEqualTo(before.getHeader("ETag"));
        assertThat(after.getContentAsString()).contains("công").doesNotContain("ẩn");
    }

    @Test
    void a_copy_stands_in_the_trail_as_a_download_when_it_was_made() throws Exception {
        var broken = scan("txt", ("Không phải bản quét " + System.nanoTime()).getBytes());
        transaction.executeWithoutResult(_ -> scans.expect(current(broken), Map.of(1, ""), List.of()));
        read(current(broken), "chữ");
        var scan = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("C " + System.nanoTime()), 0, false))));
        read(current(scan), "Quyết định bí ẩn");

        assertThat(get("/tep/{id}/{version}/ban-co-chu", broken, current(broken), clerk)
                        .getStatus())
                .isGreaterThanOrEqualTo(400);
        assertThat(deeds(broken)).doesNotContain("document.download");
        assertThat(get("/tep/{id}/{version}/ban-co-chu", scan, current(scan), clerk)
                        .getContentAsByteArray())
                .startsWith("%PDF".getBytes());
        assertThat(deeds(scan)).containsOnlyOnce("document.download");
    }

    @Test
    void asked_for_the_head_of_a_copy_the_answer_is_that_of_the_copy_and_nothing_is_made() throws Exception {
        var address = "/tep/{id}/{version}/ban-co-chu";
        var none = scan("txt", ("Không có chữ quét " + System.nanoTime()).getBytes());
        var scan = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("H " + System.nanoTime()), 0, false))));
        read(current(scan), "Quyết định bí ẩn");

        assertThat(sent(HttpMethod.HEAD, address, none, clerk).getStatus()).isEqualTo(404);
        var head = sent(HttpMethod.HEAD, address, scan, clerk);
        assertThat(deeds(scan)).doesNotContain("document.download");
        var whole = sent(HttpMethod.GET, address, scan, clerk);
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getContentType()).isEqualTo(whole.getContentType());
        for (var name : List.of("Content-Disposition", "Cache-Control", "X-Content-Type-Options"))
            assertThat(head.getHeader(name)).isNotNull().isEqualTo(whole.getHeader(name));
    }

    @Test
    void a_copy_in_which_pages_have_no_words_yet_says_how_many() throws Exception {
        var address = "/api/v1/documents/{id}/searchable";
        var scan = scan("pdf", DrawnPage.pdf(List.of(DrawnPage.of(List.of("P " + System.nanoTime()), 0, false))));
        read(current(scan), "Quyết định bí ẩn");
        assertThat(sent(HttpMethod.GET, address, scan, clerk).getHeader("Vankho-Pages-Without-Words"))
                .isEqualTo("0");
        transaction.executeWithoutResult(_ -> scans.expect(current(scan), Map.of(1, "", 2, "", 3, ""), Set.of()));

        for (var method : List.of(HttpMethod.HEAD, HttpMethod.GET)) {
            var answer = sent(method, address, scan, clerk);
            assertThat(answer.getHeader("Vankho-Pages-Without-Words")).isEqualTo("2");
            assertThat(ContentDisposition.parse(answer.getHeader("Content-Disposition"))
                            .getFilename())
                    .endsWith(" (có chữ, thiếu 2 trang).pdf");
            assertThat(answer.getHeader("Content-Disposition"))
                    .as("for programs that know no other letters")
                    .contains(" (co chu, thieu 2 trang).pdf\"");
        }
    }

    @Test
    void a_choice_of_letters_that_says_nothing_is_refused_by_name() throws Exception {
        var id = scan("txt", ("Không phông cũ " + System.nanoTime()).getBytes());
        var answer = sent(HttpMethod.PUT, "/api/v1/documents/{id}/decoding", id, clerk);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("reverted");
    }

    private List<String> deeds(DocumentId id) {
        return history.page(id, 0, 50, clerk.viewer()).rows().stream()
                .map(AuditEntry::deed)
                .toList();
    }

    private VersionId current(DocumentId id) {
        return documents.current(id, clerk.viewer()).id();
    }

    private DocumentId scan(String ending, byte[] bytes) {
        var data = TestDocuments.data("Bản quét kín", AccessLevel.RESTRICTED);
        var id = TestDocuments.keep(documents, "quet." + ending, bytes, data, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }

    private void read(VersionId version, String text) {
        transaction.executeWithoutResult(_ -> scans.save(version, 1, TestWords.page(text), Instant.now()));
    }

    private MockHttpServletResponse sent(HttpMethod method, String address, DocumentId id, Person person)
            throws Exception {
        return sent(method, address, id, current(id), person);
    }

    private MockHttpServletResponse get(String address, DocumentId id, VersionId version, Person person)
            throws Exception {
        return sent(HttpMethod.GET, address, id, version, person);
    }

    /** With an empty JSON where something is to be changed. */
    private MockHttpServletResponse sent(
            HttpMethod method, String address, DocumentId id, VersionId version, Person person) throws Exception {
        var there = address.replace("{id}", id.value().toString())
                .replace("{version}", version.value().toString());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value(), person.login(), 0), null, Rights.of(person.viewer()));
        var request = MockMvcRequestBuilders.request(method, there).with(authentication(signedIn));
        if (method == HttpMethod.PUT)
            request.contentType(MediaType.APPLICATION_JSON).content("{}").with(csrf());
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }
}
