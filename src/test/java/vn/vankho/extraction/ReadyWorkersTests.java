package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ReadyWorkersTests {
    @TempDir
    Path folder;

    @Test
    void each_process_is_there_and_has_read_before_the_first_file_comes() throws Exception {
        var settings = settings();
        var command = new WorkerCommand(TestWorkerMain.class.getName(), settings, "", false);
        try (var pool = new WorkerPool(command, settings.workers(), folder)) {
            var answers = new ReadyWorkers(pool, settings).makeReady();

            assertThat(answers)
                    .hasSize(2)
                    .allSatisfy(answer ->
                            assertThat(Workers.pages(answer).getFirst().strip()).isEqualTo(SampleFile.TEXT));
            assertThat(started()).containsExactlyInAnyOrder("worker-0/run-1", "worker-1/run-1");
            Workers.run(pool, List.of(Workers.text("tệp đầu")));
            Workers.run(pool, List.of(Workers.text("tệp sau")));
            assertThat(started())
                    .as("no process had to be started for a file")
                    .containsExactlyInAnyOrder("worker-0/run-1", "worker-1/run-1");
        }
    }

    private List<String> started() throws Exception {
        try (var all = Files.walk(folder, 2)) {
            return all.map(path -> folder.relativize(path).toString())
                    .filter(path -> path.contains("run-"))
                    .toList();
        }
    }

    private static ExtractionSettings settings() {
        return new ExtractionSettings(
                2,
                DataSize.ofMegabytes(256),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                20_000_000,
                10,
                1000,
                20_000,
                DataSize.ofMegabytes(100),
                20_000,
                true,
                "");
    }
}
