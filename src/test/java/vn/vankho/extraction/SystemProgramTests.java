package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is found by its name or path; what was found is kept, what was not is not looked for all the time. */
class SystemProgramTests {
    @TempDir
    Path folder;

    @Test
    void a_name_is_looked_for_in_the_path_and_a_path_is_taken_as_it_is() throws Exception {
        var program = Files.writeString(folder.resolve("program"), "#!/bin/sh");
        assertThat(SystemProgram.path(program.toString())).as("not executable").isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(SystemProgram.path(program.toString())).contains(program);
        assertThat(SystemProgram.path("sh")).isPresent();
        assertThat(SystemProgram.path("no-such-program-anywhere")).isEmpty();
    }

    @Test
    void what_was_found_is_asked_for_once_until_it_is_gone_and_what_is_missing_not_all_the_time() {
        int[] looks = {0};
        boolean[] there = {true};
        var program = new SystemProgram<>(
                () -> {
                    looks[0]++;
                    return there[0];
                },
                found -> found && there[0]);

        assertThat(program.found()).isTrue();
        assertThat(program.found()).isTrue();
        assertThat(looks[0]).isEqualTo(1);
        there[0] = false;
        assertThat(program.found()).as("taken away").isFalse();
        assertThat(program.found()).isFalse();
        assertThat(looks[0]).isEqualTo(2);
    }
}
