package vn.vankho.extraction.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionFile;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** A store that is away comes back by itself; one that refuses does not, and whoever reads the step is told so. */
class VirusStepTests {
    private static final Sha256 HASH = new Sha256("0".repeat(64));

    private final ObjectStore store = mock(ObjectStore.class);
    private final VirusQueries queries = mock(VirusQueries.class);
    private final VirusStep step = new VirusStep(
            new VirusSettings("127.0.0.1:3310", Duration.ofSeconds(1)),
            store,
            mock(DocumentFeed.class),
            queries,
            mock(VirusRepository.class),
            mock(PlatformTransactionManager.class));

    @Test
    void a_store_that_refuses_is_told_with_its_code() throws Exception {
        assertThat(outcome(new Refused(ObjectStore.REFUSED, "AccessDenied")))
                .isEqualTo(new StepOutcome.TryLater(ObjectStore.REFUSED, "AccessDenied"));
    }

    @Test
    void a_store_that_is_away_is_told_as_such() throws Exception {
        assertThat(outcome(new Refused("storage.away")))
                .isEqualTo(new StepOutcome.TryLater("extraction.virus.storeAway", ""));
    }

    @Test
    void a_file_that_is_lost_is_not_waited_for() throws Exception {
        assertThat(outcome(new Refused("storage.lost", HASH.hex())))
                .isEqualTo(new StepOutcome.Failed("storage.lost", HASH.hex()));
    }

    private StepOutcome outcome(Refused why) throws InterruptedException {
        var document = new DocumentId(UUID.randomUUID());
        var version = new VersionId(UUID.randomUUID());
        when(queries.toLookAt(document)).thenReturn(List.of(new VersionFile(document, version, HASH, 1, "text/plain")));
        when(store.open(HASH)).thenThrow(why);
        var task = new StepTask(document, version, StepKind.VIRUS, 1, HASH, 1, "thư.txt", "text/plain", 1, 0);
        return step.work(List.of(task)).get(task);
    }
}
