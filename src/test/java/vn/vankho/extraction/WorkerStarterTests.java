package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.Gently;

class WorkerStarterTests {
    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_worker_that_is_first_needed_by_what_comes_last_asks_for_the_processor_as_all_others_do() throws Exception {
        var command = new WorkerCommand(TestWorkerMain.class.getName(), Workers.settings(60, 60, 1_000), "", false);
        var slot = new WorkerSlot(command, folder);
        try {
            int own = nice(Path.of("/proc/thread-self/stat"));
            var gentle = new FutureTask<>(() -> {
                Gently.fromNowOn();
                slot.run(List.of(Workers.text("một")), WorkerProgress.NONE);
                return nice(Path.of("/proc/thread-self/stat"));
            });
            Thread.ofPlatform().start(gentle);

            assertThat(gentle.get()).as("the thread that needs it").isGreaterThan(own);
            assertThat(ProcessHandle.current().children().filter(this::isWorker))
                    .singleElement()
                    .satisfies(worker -> assertThat(nice(Path.of("/proc/" + worker.pid() + "/stat")))
                            .isEqualTo(own));
        } finally {
            slot.close();
        }
    }

    private boolean isWorker(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"))
                    .contains(folder.toString());
        } catch (IOException e) {
            return false; // it has ended
        }
    }

    /** The nineteenth field; the second, in brackets, may hold blanks. */
    private static int nice(Path stat) {
        try {
            var said = Files.readString(stat);
            return Integer.parseInt(said.substring(said.lastIndexOf(')') + 2).split(" ")[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
