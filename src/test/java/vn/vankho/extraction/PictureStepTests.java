package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** What becomes of pictures when other drawn pages have taken their share of the room. */
class PictureStepTests {
    private static final long FILES = 900_000_000;

    @TempDir
    Path folder;

    private final ObjectStore store = mock(ObjectStore.class);
    private final ScanWordQueries scans = mock(ScanWordQueries.class);

    @Test
    void pages_of_an_image_that_no_browser_shows_are_drawn_though_pages_of_office_files_have_taken_their_share()
            throws Exception {
        var task = task(FileKind.TIFF);

        assertThat(draw("tiff", task, new DerivedData(FILES, FILES / 3, 0, 0, 0)))
                .isEqualTo(new StepOutcome.Done());

        verify(store).putDerived(eq(PagePictures.pages(task.version())), any(Path.class));
    }

    @ParameterizedTest
    @CsvSource({"PNG,1,true", "PNG,0,false", "PDF,3,true"})
    void a_scan_that_lies_on_its_side_is_shown_as_it_was_read(FileKind kind, int quarters, boolean high)
            throws Exception {
        var task = task(kind);
        when(scans.quarters(task.version(), 1)).thenReturn(quarters);
        var bytes = kind == FileKind.PDF ? sideways() : image("png", 800, 600);

        assertThat(draw(bytes, task, new DerivedData(FILES, 0, 0, 0, 0))).isEqualTo(new StepOutcome.Done());

        var drawn = ArgumentCaptor.forClass(byte[].class);
        verify(store).putDerived(eq(PagePictures.first(task.version())), any(), drawn.capture());
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.getValue()));
        assertThat(picture.getHeight() > picture.getWidth()).isEqualTo(high);
        assertThat(picture.getWidth()).isEqualTo(240);
    }

    private static byte[] sideways() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(842, 595)));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void without_room_the_reason_says_what_is_missing() throws Exception {
        var full = new DerivedData(FILES, 0, 0, FILES, 0);

        assertThat(draw("tiff", task(FileKind.TIFF), full))
                .isEqualTo(new StepOutcome.Skipped("extraction.pages.noRoom"));
        assertThat(draw("png", task(FileKind.PNG), full))
                .isEqualTo(new StepOutcome.Skipped("extraction.picture.noRoom"));

        verify(store, never()).putDerived(any(), any(Path.class));
    }

    @Test
    void pages_that_took_too_long_on_a_busy_machine_are_tried_again() throws Exception {
        var step = new PictureStep(
                late(),
                mock(OfficePages.class),
                mock(MadeFiles.class),
                new Room(new DerivedData(FILES, 0, 0, 0, 0)),
                store,
                scans);
        var task = task(FileKind.TIFF);

        assertThat(step.work(List.of(task)).get(task))
                .isInstanceOfSatisfying(
                        StepOutcome.TryLater.class,
                        later -> assertThat(later.reason()).isEqualTo("extraction.timeout"));
    }

    private static WorkerPool late() throws InterruptedException {
        var pool = mock(WorkerPool.class);
        when(pool.run(any(), any())).thenReturn(List.of(new Answer.Trouble(0, "extraction.timeout", "120")));
        return pool;
    }

    private StepOutcome draw(String format, StepTask task, DerivedData derived) throws Exception {
        return draw(image(format, 600, 800), task, derived);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, image);
        return image.toByteArray();
    }

    private StepOutcome draw(byte[] image, StepTask task, DerivedData derived) throws Exception {
        when(store.open(any())).thenAnswer(_ -> new ByteArrayInputStream(image));
        var files = new MadeFiles(new DataFolder(folder), Workers.settings(30, 30, 1_000));
        try (var pool = Workers.pool(30, 30, 1_000)) {
            var step = new PictureStep(pool, mock(OfficePages.class), files, new Room(derived), store, scans);
            return step.work(List.of(task)).get(task);
        }
    }

    /** Smaller than all that can be drawn of it. */
    private static StepTask task(FileKind kind) {
        return new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                StepKind.PICTURE,
                1,
                new Sha256("0".repeat(64)),
                1,
                "ảnh",
                kind.mediaType(),
                1,
                0);
    }

    private record Room(DerivedData derived) implements DrawnRoom {
        @Override
        public boolean has(long bytes, long ofFile) {
            return derived.hasRoom(bytes, ofFile);
        }

        @Override
        public void taken(VersionId version, long bytes) {}

        @Override
        public void pictureTaken(VersionId version, long bytes) {}
    }
}
