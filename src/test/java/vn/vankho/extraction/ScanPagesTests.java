package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.TestWords;
import vn.vankho.identity.Role;

/** How many pages of a scan are read is up to the operator; so is how many files are read side by side. */
class ScanPagesTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ScanRepository scans;

    @Autowired
    ScanQueries pages;

    @Autowired
    ScanKeeping keeping;

    @Autowired
    DocumentFeed feed;

    @Autowired
    TransactionTemplate transaction;

    private final List<Integer> read = new ArrayList<>();

    @Test
    void of_a_long_scan_no_more_pages_are_read_than_may_be_and_the_rest_as_soon_as_more_may() throws Exception {
        var task = task();
        transaction.executeWithoutResult(_ -> scans.expect(task.version(), Map.of(1, "", 2, "", 3, ""), List.of()));
        var cut = new StepOutcome.DoneWith(Set.of(), "extraction.ocr.cut", "2/3", false);

        assertThat(step(2).work(List.of(task))).containsEntry(task, cut);
        assertThat(read).containsExactly(1, 2);
        assertThat(step(2).work(List.of(task))).as("asked again").containsEntry(task, cut);
        assertThat(read).containsExactly(1, 2);

        assertThat(step(3).work(List.of(task))).containsEntry(task, new StepOutcome.Done());
        assertThat(read).containsExactly(1, 2, 3);
    }

    @Test
    void where_the_operator_does_not_say_otherwise_a_file_is_read_on_each_core() {
        assertThat(settings(0, 1).workers()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(settings(3, 1).workers()).isEqualTo(3);
    }

    private static ScanSettings settings(int workers, int pages) {
        return new ScanSettings("tesseract", workers, pages, 85, 8);
    }

    /** With a program that reads each page at once. */
    private ScanStep step(int allowed) throws Exception {
        var program = mock(ScanProgram.class);
        when(program.found()).thenReturn(new ScanProgram.Found(Path.of("/usr/bin/tesseract"), "5", ""));
        var steps = mock(Steps.class);
        when(steps.keptProgress(any(), anyInt(), anyInt())).thenReturn(true);
        var reading = mock(ScanReading.class);
        when(reading.read(any(), any(), any(), any(), any(), any())).thenAnswer(call -> {
            List<Integer> due = call.getArgument(2);
            ScanProgress progress = call.getArgument(5);
            for (int no : due) {
                read.add(no);
                progress.seen(0, no, TestWords.page("Quyết định"));
            }
            return Optional.empty();
        });
        return new ScanStep(program, settings(1, allowed), pages, reading, keeping, feed, steps);
    }

    /** In its last try: then it waits for no first page of another file. */
    private StepTask task() throws Exception {
        var clerk = somebody("Văn Thư Quét Dài", Role.CLERK);
        var data = TestDocuments.data("Bản quét dài", AccessLevel.INTERNAL);
        var bytes = ("Trang " + System.nanoTime()).getBytes();
        var document = TestDocuments.keep(documents, "quet.txt", bytes, data, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(document, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        var version = documents.current(document, clerk.viewer());
        return new StepTask(
                document,
                version.id(),
                StepKind.SCAN,
                1,
                version.sha256(),
                version.size(),
                version.fileName(),
                version.mediaType(),
                5,
                0);
    }
}
