package vn.vankho.document.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.uikit.Say;

/** Many documents at once: what a clerk keeps, chooses and waits for. */
abstract class ManyScreen extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    ManyRuns runs;

    @Autowired
    JdbcClient jdbc;

    final String token = UUID.randomUUID().toString().substring(0, 8);
    Person clerk;
    Person reader;

    @BeforeEach
    void signIn() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        reader = somebody("Trần Văn Đọc", Role.STAFF);
        signIn(clerk);
    }

    /** The browser looks again and again. */
    void awaitWords(String said) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words(find(Dialog.class).single()).contains(said);
        });
    }

    void tickPage() {
        test(find(Checkbox.class).withLabel(Say.text("document.many.page")).single())
                .click();
    }

    DocumentListView at(String more) {
        UI.getCurrent().navigate(DocumentRoutes.LIST, QueryParameters.fromString("q=" + token + more));
        return (DocumentListView) getCurrentView();
    }

    List<PickedDocument> picked() {
        return documents.picked(filter(), DocumentOrder.TITLE, clerk.viewer());
    }

    DocumentFilter filter() {
        return new DocumentFilter(token, null, null, Set.of());
    }

    DocumentId keep(String title) {
        var name = title + " " + token;
        var bytes = ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said(name)
                .access(AccessLevel.RESTRICTED)
                .readers(Set.of(), Set.of(reader.id()))
                .data();
        return TestDocuments.keep(documents, name + ".txt", bytes, data, clerk);
    }
}
