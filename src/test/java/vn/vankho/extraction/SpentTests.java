package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reading costs is what its programs cost, whoever else is at work on the machine. */
class SpentTests {
    @Test
    void the_work_of_a_program_counts_and_waiting_does_not() throws Exception {
        assumeThat(Files.exists(Path.of("/proc/self/stat"))).isTrue();

        // the threads of this process count too, and some of them are at work now and then: the quietest of some waits
        var waited = Stream.generate(() -> spent("sleep .4"))
                .limit(6)
                .min(Comparator.comparingDouble(Spent::processor))
                .orElseThrow();
        var worked = spent("i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done");

        assertThat(waited.seconds()).isGreaterThan(.35);
        assertThat(waited.processor()).isLessThan(.35);
        assertThat(worked.processor()).isGreaterThan(.05);
    }

    private static Spent spent(String script) {
        var begin = Spent.now();
        try {
            new ProcessBuilder(List.of("sh", "-c", script)).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return begin.since();
    }
}
