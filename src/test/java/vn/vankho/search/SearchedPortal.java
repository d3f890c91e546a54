package vn.vankho.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ApiTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;

/** From the receipt to the hit, with everything between: database, store, reading process, index, HTTP. */
abstract class SearchedPortal extends ApiTest {
    @Autowired
    Documents documents;

    @Autowired
    SearchEngine search;

    Person person;
    Viewer clerk;

    @BeforeEach
    void person() {
        person = somebody("Văn thư", Role.CLERK);
        clerk = person.viewer();
    }

    void keepIssued(String title, String issued) {
        var day = issued == null ? null : LocalDate.parse(issued);
        var data =
                TestDocuments.said(title).kind(DocumentKind.LEGAL).issued(day).data();
        TestDocuments.keep(documents, title + ".txt", title.getBytes(UTF_8), data, person);
    }

    DocumentId keep(String name, String text) {
        var kept =
                documents.keep(new IncomingFile(name, "", new ByteArrayInputStream(text.getBytes(UTF_8))), null, clerk);
        return ((Kept.NewDocument) kept).document();
    }

    static String fresh() {
        var word = new StringBuilder("zq");
        for (char c :
                UUID.randomUUID().toString().replace("-", "").substring(0, 8).toCharArray())
            word.append((char) ('a' + Character.digit(c, 16)));
        return word.toString();
    }

    static void await(BooleanSupplier state) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
