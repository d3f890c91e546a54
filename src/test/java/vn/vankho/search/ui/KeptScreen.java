package vn.vankho.search.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.search.SearchRoutes;

/** Screens about documents that are kept, read and in the index. */
abstract class KeptScreen extends ScreenTest {
    @Autowired
    Documents documents;

    /** A word of letters that no other test has, short enough to be the code of a unit. */
    final String word = "kho"
            + new Random()
                    .ints(12, 'a', 'g')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    ResultsView search(String query) {
        UI.getCurrent().navigate(SearchRoutes.RESULTS, QueryParameters.of("q", query));
        return (ResultsView) getCurrentView();
    }

    /** Kept, read and in the index. */
    DocumentId keep(String title, String number, AccessLevel access, Person keeper) {
        var text = """
                Điều 1. Phạm vi điều chỉnh
                Văn bản này nói về %1$s.
                Điều 2. Niêm phong
                Việc niêm phong phương tiện %1$s làm hằng quý.
                """.formatted(word);
        return keep(title, number, access, keeper, text);
    }

    DocumentId keep(String title, String number, AccessLevel access, Person keeper, String text) {
        var data = TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .number(number)
                .type("Quyết định")
                .issuer("Ủy ban nhân dân tỉnh Sông Thương")
                .issued(LocalDate.of(2026, 3, 12))
                .access(access)
                .data();
        var bytes = (text + title).getBytes(StandardCharsets.UTF_8);
        return indexed(TestDocuments.keep(documents, title + ".txt", bytes, data, keeper), keeper);
    }

    DocumentId indexed(DocumentId id, Person keeper) {
        await().atMost(60, SECONDS)
                .until(() -> documents.view(id, keeper.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.INDEX && step.state() == StepState.DONE));
        return id;
    }
}
