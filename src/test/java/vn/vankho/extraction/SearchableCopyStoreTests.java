package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.Documents;
import vn.vankho.document.Looked;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.identity.TestPeople;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** Who waits for a copy with words is told whether waiting helps. */
class SearchableCopyStoreTests {
    private final Documents documents = mock(Documents.class);
    private final ScanWordQueries scans = mock(ScanWordQueries.class);
    private final WorkerPool pool = mock(WorkerPool.class);
    private final MadeFiles files = mock(MadeFiles.class);
    private final SearchableCopies copies = new SearchableCopies(
            documents, scans, pool, files, mock(ObjectStore.class), mock(ExtractionSettings.class));
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final VersionId version = new VersionId(UUID.randomUUID());

    @BeforeEach
    void scan() {
        var keeper = TestPeople.ADMINISTRATOR.person();
        when(documents.version(document, version, TestPeople.ADMINISTRATOR))
                .thenReturn(new DocumentVersion(
                        version,
                        1,
                        "quét.pdf",
                        "",
                        "application/pdf",
                        new Sha256("0".repeat(64)),
                        1,
                        "",
                        null,
                        null,
                        Looked.DONE,
                        keeper,
                        Instant.EPOCH));
        when(scans.layer(version))
                .thenReturn(new WordLayer(List.of(new WordLayer.OfPage(1, false, 10, 10, 0, List.of()))));
        when(files.hasRoomFor(1)).thenReturn(true);
        when(files.place()).thenReturn(new MadeFiles.MadeFile(Path.of("không-có.pdf"), 1));
    }

    @Test
    void a_store_that_refuses_is_told_with_its_code() throws Exception {
        assertRefused(new Answer.Trouble(0, ObjectStore.REFUSED, "AccessDenied"), "storage.refused [AccessDenied]");
    }

    @Test
    void a_store_that_is_away_is_told_as_such() throws Exception {
        assertRefused(new Answer.Trouble(0, "storage.away", WorkerSender.SOURCE_AWAY), "storage.away []");
        assertRefused(new Answer.Trouble(0, WorkerSender.SOURCE_AWAY, "reset"), "storage.away []");
    }

    @Test
    void what_a_worker_cannot_do_has_nothing_to_do_with_the_store() throws Exception {
        assertRefused(new Answer.Trouble(0, "", ""), "extraction.copy.failed [quét.pdf]");
        assertRefused(null, "extraction.copy.busy [quét.pdf]");
    }

    private void assertRefused(Answer answer, String why) throws InterruptedException {
        when(pool.runSoon(any(), any())).thenReturn(answer);
        assertThatThrownBy(() -> copies.copy(document, version, TestPeople.ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused).hasMessage(why));
    }
}
