package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.TesseractThat;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRequest;
import vn.vankho.shared.Refused;

/** A scan with a bad layer of text, before and after its first page was looked at for a mark of secrecy. */
class UnseenScanTests extends PortalWithPeople {
    @TempDir
    static Path folder;

    @Autowired
    Documents documents;

    @Autowired
    SearchEngine search;

    @Autowired
    WebApplicationContext context;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) throws IOException {
        if (DrawnPage.tesseract().isEmpty()) return;
        var path = TesseractThat.does("while [ ! -e %s/go ]; do sleep .2; done".formatted(folder), folder);
        registry.add("vankho.ocr.program", path::toString);
    }

    @Test
    void nothing_of_it_is_seen_or_found_by_others_before_its_first_page_was_looked_at() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var clerk = somebody("Văn Thư Chờ", Role.CLERK);
        var other = somebody("Chuyên Viên Khác", Role.STAFF);
        var page = DrawnPage.of(DrawnPage.decision("48/QĐ-SKHCN", "Phượng Vĩ"), 0, false);
        var file = DrawnPage.layered(
                page,
                List.of(
                        "Số: 48/QĐ-SKHCN",
                        "zqlopxaay Qyt dnh nxy cx hqu lzc kw txx ngzz kqq bxn",
                        "hqnh szx vyd rfg tgb yhn ujm qaz wsx edc rfv tgb"));
        var id = TestDocuments.keep(documents, "chờ xem.pdf", file, null, clerk);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(id, StepKind.SCAN, clerk) == StepState.RUNNING);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(id, StepKind.INDEX, clerk) == StepState.DONE);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(id, StepKind.RECOGNISE, clerk) == StepState.SKIPPED);

        var version = documents.current(id, clerk.viewer()).id();
        assertThat(found("zqlopxaay", other)).doesNotContain(id);
        assertThat(documents.look(id, other.viewer()).data().number()).isNull();
        assertThat(picture(id, other)).startsWith("image/svg");
        assertThatThrownBy(() -> documents.readText(id, version, other.viewer()))
                .isInstanceOf(Refused.class);
        assertThat(state(id, StepKind.PICTURE, clerk)).isEqualTo(StepState.WAITING);

        Files.createFile(folder.resolve("go"));

        await().atMost(Duration.ofSeconds(60)).until(() -> state(id, StepKind.SCAN, clerk) == StepState.DONE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> found("quản lý thiết bị đo lường của kho", other).contains(id));
        await().atMost(Duration.ofSeconds(60)).until(() -> picture(id, other).equals("image/png"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "48/QĐ-SKHCN"
                        .equals(documents.look(id, other.viewer()).data().number()));
    }

    private List<DocumentId> found(String words, Person person) {
        return search.search(SearchRequest.of(words, 0, 10), person.viewer()).hits().stream()
                .map(hit -> hit.id())
                .toList();
    }

    private String picture(DocumentId id, Person person) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value(), person.login(), 0), null, Rights.of(person.viewer()));
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(MockMvcRequestBuilders.get("/" + DocumentRoutes.picture(id))
                        .with(authentication(signedIn)))
                .andReturn()
                .getResponse()
                .getContentType();
    }

    private StepState state(DocumentId id, StepKind kind, Person person) {
        return documents.look(id, person.viewer()).steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.state())
                .findFirst()
                .orElse(StepState.WAITING);
    }
}
