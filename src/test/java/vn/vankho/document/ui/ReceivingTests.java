package vn.vankho.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.Archives;
import vn.vankho.document.Arrivals;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox.Outcome;

/** What is said of a batch while files of the one before are on their way. */
class ReceivingTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    Archives archives;

    @Autowired
    Arrivals arrivals;

    @Autowired
    CurrentViewer viewer;

    private final AtomicReference<@Nullable DocumentData> form = new AtomicReference<>(said(AccessLevel.RESTRICTED));
    private final String token = UUID.randomUUID().toString();
    private Person clerk;
    private Receiving receiving;

    @BeforeEach
    void a_form_beside_the_box() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        signIn(clerk);
        receiving = new Receiving(documents, archives, arrivals, viewer, () -> {
            var now = form.get();
            if (now == null) throw new Refused("document.upload.common.wrong");
            return now;
        });
    }

    @Test
    void what_lies_in_an_archive_gets_the_readers_that_were_said_when_it_was_dropped() throws IOException {
        var opened = receiving.atDrop().receive("hồ sơ.zip", "", meanwhile(zip(), said(AccessLevel.PUBLIC)));

        assertThat(opened.inside())
                .hasSize(2)
                .allSatisfy(line -> assertThat(access(line.link())).isEqualTo(AccessLevel.RESTRICTED));
    }

    @Test
    void an_archive_on_its_way_is_not_refused_for_what_is_wrong_in_the_next_batch() throws IOException {
        var opened = receiving.atDrop().receive("hồ sơ.zip", "", meanwhile(zip(), null));

        assertThat(opened.inside())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(Outcome.State.KEPT));
    }

    @Test
    void a_file_that_waits_gets_the_readers_that_were_said_when_it_was_dropped() {
        var dropped = receiving.atDrop();
        form.set(said(AccessLevel.PUBLIC));

        var kept = dropped.receive("đợi.txt", "", bytes("đợi " + token));

        assertThat(access(kept.link())).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void files_dropped_beside_a_wrong_field_are_kept_when_they_are_sent_again_after_it_was_mended() {
        form.set(null);
        var dropped = receiving.atDrop();
        assertThatThrownBy(() -> dropped.receive("lại.txt", "", bytes("lại " + token)))
                .isInstanceOf(Refused.class);

        form.set(said(AccessLevel.RESTRICTED));

        assertThat(access(dropped.receive("lại.txt", "", bytes("lại " + token)).link()))
                .isEqualTo(AccessLevel.RESTRICTED);
    }

    private AccessLevel access(@Nullable String page) {
        var id = DocumentRoutes.onPage(page).orElseThrow();
        return documents.view(id, clerk.viewer()).data().access();
    }

    private static DocumentData said(AccessLevel access) {
        return TestDocuments.data("-", access);
    }

    /** The bytes of a file; while they arrive, the form beside the box is filled for the next batch. */
    private InputStream meanwhile(byte[] bytes, @Nullable DocumentData next) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                form.set(next);
                return super.read(into, from, length);
            }
        };
    }

    private byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : new String[] {"một.txt", "hai.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + token).getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
