package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;

/** A page on which a reader of letters sees a million things. */
class HostileScanTests {
    private static final int FILE_SECONDS = 8;

    /** Far above the limit, for a busy machine. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Test
    void a_page_of_noise_ends_within_its_time_with_its_reader_and_the_next_file_is_read() throws Exception {
        var program = DrawnPage.tesseract();
        assumeThat(program).as("not run: no tesseract on this machine").isPresent();
        var noise = HostilePictures.noise(2_480, 3_508);
        var job = new WorkerJob(
                Request.Kind.SCAN,
                FileKind.PNG.mediaType(),
                new ScanOrder(program.get(), List.of(1), new MarkedSheets(List.of(1)), Duration.ofSeconds(FILE_SECONDS))
                        .toArgument(),
                noise.length,
                () -> new ByteArrayInputStream(noise));
        try (var pool = Workers.pool(FILE_SECONDS, FILE_SECONDS, 1_000_000)) {
            long start = System.nanoTime();

            var answer = Workers.run(pool, List.of(job)).getFirst();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HANGS);
            if (!(answer instanceof Answer.Ended))
                assertThat(Workers.reason(answer)).isEqualTo("extraction.timeout");
            assertThat(ProcessHandle.current().descendants().flatMap(one -> one.info().command().stream()))
                    .noneMatch(command -> command.endsWith("tesseract"));
            assertThat(Workers.pages(
                            Workers.run(pool, List.of(Workers.text("tệp sau"))).getFirst()))
                    .containsExactly("tệp sau");
        }
    }
}
