package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.vankho.ApiTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.TestWords;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Refused;

/** Copies with words never fill the disk: few at a time, gone with who takes them, none where there is no room. */
class SearchableCopyLimitTests extends ApiTest {
    @Autowired
    Documents documents;

    @Autowired
    SearchableCopies copies;

    @TempDir
    Path folder;

    @Autowired
    DataFolder data;

    @Autowired
    ScanRepository scans;

    @Autowired
    TransactionTemplate transaction;

    private Person clerk;
    private DocumentId id;
    private VersionId version;

    @BeforeEach
    void scan() throws Exception {
        clerk = somebody("Văn Thư Sao Chép", Role.CLERK);
        var file = DrawnPage.heavy(List.of("Quyết định số " + System.nanoTime()));
        id = TestDocuments.keep(documents, "nặng.pdf", file, null, clerk);
        version = documents.current(id, clerk.viewer()).id();
        await().atMost(Duration.ofSeconds(180))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        transaction.executeWithoutResult(_ -> scans.save(version, 1, TestWords.page("Quyết định"), Instant.now()));
    }

    @Test
    void two_are_made_or_taken_at_a_time() throws Exception {
        try (var one = copies.copy(id, version, clerk.viewer());
                var two = copies.copy(id, version, clerk.viewer())) {
            assertThat(one.file()).exists();
            assertThat(two.file()).exists();
            assertThatThrownBy(() -> copies.copy(id, version, clerk.viewer()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("extraction.copy.taken.busy");
        }
        assertThat(made()).isZero();
        copies.copy(id, version, clerk.viewer()).close();
    }

    @Test
    void one_goes_with_who_does_not_take_it() throws Exception {
        for (int times = 0; times < 3; times++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setReceiveBufferSize(4_000);
                socket.getOutputStream().write(request().getBytes(UTF_8));
                assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                        .isEqualTo("HTTP/1.1 200");
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> made() == 0);
        }
    }

    @Test
    void none_is_made_where_the_disk_is_nearly_full() throws Exception {
        var second = Duration.ofSeconds(1);
        var most = DataSize.ofTerabytes(1);
        var settings =
                new ExtractionSettings(1, DataSize.ofMegabytes(64), second, second, 1_000, 1, 0, 1, most, 1, false, "");
        var place = new MadeFiles(new DataFolder(folder), settings);
        long free = Files.getFileStore(folder).getUsableSpace();

        assertThat(place.hasRoomFor(0)).isEqualTo(free > 1_073_741_824L);
        assertThat(place.hasRoomFor(free / 2)).isFalse();
    }

    private String request() {
        var sign = Base64.getEncoder().encodeToString((clerk.login() + ":" + TestPeople.PASSWORD).getBytes(UTF_8));
        return "GET /api/v1/documents/" + id.value()
                + "/searchable HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + sign
                + "\r\nConnection: close\r\n\r\n";
    }

    private long made() {
        try (var all = Files.list(data.folder("made"))) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
