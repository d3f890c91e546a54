package vn.vankho.extraction;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** Pages of old office formats as the step PICTURE draws them, with a store that keeps them in memory. */
final class OfficeDrawing {
    /** PDFs that were drawn, in their order. */
    final List<byte[]> kept = new ArrayList<>();

    /** Bytes that pages larger than their file may take, and those that were taken. */
    long free = 10_000_000;

    long taken;

    private final ObjectStore store = mock(ObjectStore.class);
    private final OfficeProgram program;
    private final OfficePages pages;

    /** @param folder where the programs get their rooms */
    OfficeDrawing(OfficeSettings settings, Path folder) throws IOException {
        program = new OfficeProgram(settings, new DataFolder(folder));
        var room = new DrawnRoom() {
            @Override
            public boolean has(long bytes, long ofFile) {
                return bytes <= ofFile || taken + bytes <= free;
            }

            @Override
            public void pictureTaken(VersionId version, long bytes) {}

            @Override
            public void taken(VersionId version, long bytes) {
                taken += bytes;
            }
        };
        pages = new OfficePages(program, settings, store, room, new DataFolder(folder));
    }

    static OfficeSettings settings(String program, int seconds, boolean isolate) {
        return new OfficeSettings(program, Duration.ofSeconds(seconds), DataSize.ofGigabytes(2), isolate);
    }

    boolean isThere() {
        return program.trouble().isEmpty();
    }

    StepOutcome draw(byte[] bytes, String mediaType) throws Exception {
        return draw(bytes, mediaType, 1);
    }

    /** @param attempt which try at it this is, from 1 */
    StepOutcome draw(byte[] bytes, String mediaType, int attempt) throws Exception {
        when(store.open(any())).thenReturn(new ByteArrayInputStream(bytes));
        // the file is gone when the step has ended
        doAnswer(call -> kept.add(Files.readAllBytes(call.getArgument(1))))
                .when(store)
                .putDerived(any(), any(Path.class));
        return pages.draw(new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                StepKind.PICTURE,
                1,
                new Sha256("0".repeat(64)),
                bytes.length,
                "thư",
                mediaType,
                attempt,
                0));
    }
}
