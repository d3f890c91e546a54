package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes long at the end of the first run. */
class EndInTimeTests {
    @TempDir
    Path folder;

    @Test
    void only_a_run_without_an_archive_of_classes_makes_one_when_it_ends() throws Exception {
        var archive = folder.resolve("classes.jsa");
        var arguments = List.of("-Xmx512m", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);

        assertThat(EndInTime.makesArchive(arguments)).isTrue();
        assertThat(EndInTime.makesArchive(List.of("-XX:SharedArchiveFile=" + archive)))
                .as("read only")
                .isFalse();
        Files.createFile(archive);
        assertThat(EndInTime.makesArchive(arguments)).isFalse();
    }
}
