package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading costs is what its programs cost, whoever else is at work on the machine. */
class SpentTests {
    @Test
    void the_work_of_a_program_counts_and_waiting_does_not() throws Exception {
        assumeThat(Files.exists(Path.of("/proc/self/stat"))).isTrue();

        var waited = spent("sleep 1");
        var worked = spent("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done");

        assertThat(waited.seconds()).isGreaterThan(.9);
        assertThat(waited.processor()).isLessThan(.5);
        assertThat(worked.processor()).isGreaterThan(.05);
    }

    private static Spent spent(String script) throws Exception {
        var begin = Spent.now();
        new ProcessBuilder(List.of("sh", "-c", script)).start().waitFor();
        return begin.since();
    }
}
