package vn.vankho.legal.ui;

import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.ofType;
import static vn.vankho.legal.RelationKind.REPEALS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.queue.HeaderQueue;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** What waits for a clerk: files that were read, in a type of document that only this test has. */
abstract class QueueScreens extends ScreenTest {
    static int number = 8_100;

    @Autowired
    Documents documents;

    @Autowired
    LegalIntake intake;

    @Autowired
    LegalRegister register;

    @Autowired
    LegalLookup lookup;

    @Autowired
    HeaderQueue queue;

    Person clerk;
    String type;

    @BeforeEach
    void enter() {
        clerk = somebody("vanthu", Role.CLERK);
        signIn(clerk);
        // other tests read documents into the same register: a type of its own is its queue
        type = "Quyết định " + ++number;
    }

    String numberOf(LegalDocumentId id) {
        return lookup.view(id, null, null, clerk.viewer()).document().header().number();
    }

    LegalDocumentId read(LegalHeader header, AccessLevel access, float sure, ReadRelation... relations) {
        var file = file(access);
        var version = documents.current(file, clerk.viewer()).id();
        var evidence = List.of(new FieldEvidence(HeaderField.NUMBER, new Evidence(1, 0, 3, "tệp"), sure));
        return intake.takeIn(new ReadDocument(
                file, version, header, "", List.of(), Map.of(), List.of(relations), evidence, List.of()));
    }

    static ReadRelation repeals(LegalHeader old) {
        var target = LegalHeader.cited(old.number(), old.typeName(), "", old.issuer(), old.issuedOn());
        var data = new RelationData(REPEALS, "", false, null, null, "Bãi bỏ Quyết định số " + old.number() + ".");
        return new ReadRelation(data, target, "Quyết định số " + old.number(), 0, 3, .95f);
    }

    DocumentId file(AccessLevel access) {
        var bytes = ("tệp " + ++number).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said("Tệp " + number)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .data();
        var file = TestDocuments.keep(documents, number + ".txt", bytes, data, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(file, clerk.viewer()).steps().stream()
                        .noneMatch(step -> step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        return file;
    }

    LegalHeader header(String issued) {
        return ofType(type, decision(++number + "/" + issued.substring(0, 4) + "/QĐ-UBND", issued));
    }

    static void go(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
