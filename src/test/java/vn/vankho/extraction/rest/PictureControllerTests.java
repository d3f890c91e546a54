package vn.vankho.extraction.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vankho.PortalTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.TestPeople;

/** Pictures of pages, as the browser of somebody asks for them. */
@PortalTest
class PictureControllerTests {
    @Autowired
    Documents documents;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext context;

    private Person clerk;
    private Person staff;

    @BeforeEach
    void people() {
        clerk = TestPeople.person(accounts, people, "Văn thư", Role.CLERK);
        staff = TestPeople.person(accounts, people, "Chuyên viên", Role.STAFF);
    }

    @Test
    void a_file_without_pages_is_shown_as_a_sheet_with_its_kind() throws Exception {
        var id = keep("thư.txt", ("Nội dung " + UUID.randomUUID()).getBytes(), AccessLevel.INTERNAL);

        var picture = get(DocumentRoutes.picture(id), staff);

        assertThat(picture.getStatus()).isEqualTo(200);
        assertThat(picture.getContentType()).startsWith("image/svg+xml");
        assertThat(picture.getContentAsString()).contains(">TXT<");
        assertThat(picture.getHeader("Cache-Control")).contains("private");
    }

    @Test
    void a_scan_is_shown_by_its_first_page_and_all_its_pages_can_be_looked_at() throws Exception {
        var id = keep("bản quét.tif", tiff(), AccessLevel.INTERNAL);
        await().atMost(60, SECONDS).until(() -> isDone(id, StepKind.PICTURE) && !waits(id, StepKind.SCAN));

        assertThat(get(DocumentRoutes.picture(id), staff).getContentType()).startsWith("image/png");
        var version = documents.current(id, staff.viewer()).id();
        var pages = get(DocumentRoutes.pages(id, version), staff);
        assertThat(pages.getContentType()).startsWith("application/pdf");
        assertThat(pages.getContentAsByteArray()).startsWith("%PDF".getBytes());
        cameInPieces(DocumentRoutes.pages(id, version), pages);
    }

    private boolean isDone(DocumentId id, StepKind kind) {
        return documents.view(id, staff.viewer()).steps().stream()
                .anyMatch(step -> step.kind() == kind && step.state() == StepState.DONE);
    }

    /** Nobody but the keeper takes it out before its first page was looked at. */
    private boolean waits(DocumentId id, StepKind kind) {
        return documents.view(id, staff.viewer()).steps().stream()
                .anyMatch(step -> step.kind() == kind
                        && (step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
    }

    private void cameInPieces(String address, MockHttpServletResponse whole) throws Exception {
        var head = answer(MockMvcRequestBuilders.head("/" + address), staff);
        assertThat(head.getHeader("Content-Length")).isEqualTo(String.valueOf(whole.getContentAsByteArray().length));
        assertThat(head.getContentAsByteArray()).isEmpty();
        var part = answer(MockMvcRequestBuilders.get("/" + address).header("Range", "bytes=1-3"), staff);
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsString()).isEqualTo("PDF");
        var again = MockMvcRequestBuilders.get("/" + address).header("If-None-Match", whole.getHeader("ETag"));
        assertThat(answer(again, staff).getStatus()).isEqualTo(304);
    }

    @Test
    void who_may_not_see_the_document_gets_no_picture_of_it() throws Exception {
        var id = keep("kín.tif", tiff(), AccessLevel.RESTRICTED);
        var version = documents.current(id, clerk.viewer()).id();

        assertThat(get(DocumentRoutes.picture(id), clerk).getStatus()).isEqualTo(200);
        assertThat(get(DocumentRoutes.picture(id), staff).getStatus()).isEqualTo(404);
        assertThat(get(DocumentRoutes.pages(id, version), staff).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address, Person person) throws Exception {
        return answer(MockMvcRequestBuilders.get("/" + address), person);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Person person) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value(), person.login(), 0), null, Rights.of(person.viewer()));
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(request.with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }

    private DocumentId keep(String name, byte[] bytes, AccessLevel access) {
        return TestDocuments.keep(documents, name, bytes, TestDocuments.data(name, access), clerk);
    }

    /** Never the same twice. */
    private static byte[] tiff() throws Exception {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random();
        for (int x = 0; x < 300; x++) image.setRGB(x, 10, random.nextInt());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "tiff", out);
        return out.toByteArray();
    }
}
