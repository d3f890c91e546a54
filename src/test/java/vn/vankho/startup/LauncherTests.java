package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./vankho run} does before the portal itself can speak, with a program in place of Java that only tells how it was called. */
class LauncherTests {
    @TempDir
    Path root;

    private String home = "jdk";
    private @Nullable String path;

    @BeforeEach
    void built() throws IOException {
        Files.copy(Path.of("vankho"), root.resolve("vankho"), StandardCopyOption.COPY_ATTRIBUTES);
        program("jdk/bin/javac", "exit 0");
        program("jdk/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "25.0.1" 2025-10-21' >&2; exit; fi
                if [[ "$*" = *" extract --destination "* ]]; then mkdir -p "$6" && cp "$3" "$6"; exit; fi
                echo "Java: $*"
                hold=$(dirname "$0")/hold
                if [ -p "$hold" ]; then cat "$hold"; fi
                """);
        for (var folder : List.of("src/main", "frontend", "target")) Files.createDirectories(root.resolve(folder));
        for (var file : List.of("pom.xml", "target/vankho-0.1.0.jar")) Files.createFile(root.resolve(file));
    }

    @Test
    void it_says_that_the_portal_starts_before_it_starts() throws Exception {
        assertThat(run("run", "--server.port=8090"))
                .containsSubsequence("Đang khởi động Vankho …\n", "Java: ", "--server.port=8090");
    }

    @Test
    void a_portal_that_runs_keeps_its_program_when_a_command_builds_a_new_one() throws Exception {
        var hold = root.resolve("jdk/bin/hold");
        assertThat(new ProcessBuilder("mkfifo", hold.toString()).start().waitFor())
                .isZero();
        var portal = started("said.txt", "run");
        // open as soon as the program in place of Java has begun
        try (var _ = Files.newOutputStream(hold)) {
            var own = programs().getFirst();
            Files.delete(hold);
            program("bin/mvn", "echo new > target/vankho-0.1.0.jar");
            Files.setLastModifiedTime(
                    root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));

            assertThat(run("import", "x")).contains("Đã dựng xong").contains("Java: ");

            assertThat(own.resolve("vankho-0.1.0.jar")).isEmptyFile();
            assertThat(programs()).hasSize(2);
        }
        assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
        run("import", "x");
        assertThat(programs())
                .singleElement()
                .satisfies(left -> assertThat(left.resolve("vankho-0.1.0.jar")).isNotEmptyFile());
    }

    @Test
    void who_may_not_write_below_target_starts_what_was_built_there() throws Exception {
        run("import", "x");
        var lock = root.resolve("target/build.lock");
        Files.delete(lock);
        // as little to be written to as a file of somebody else, whoever runs the test
        Files.createDirectory(lock);

        assertThat(run("run", "--server.port=8090")).contains("Java: ", "--server.port=8090");

        Files.setLastModifiedTime(
                root.resolve("target/vankho-0.1.0.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(run("run")).contains("Không ghi được vào", "./vankho build").doesNotContain("Java: ");
    }

    @Test
    void who_may_not_build_is_told_that_the_program_is_older_than_its_sources_and_that_nothing_was_built()
            throws Exception {
        run("import", "x");
        Files.delete(root.resolve("target/build.lock"));
        Files.createDirectory(root.resolve("target/build.lock"));
        assertThat(run("run")).contains("Java: ").doesNotContain("bản dựng cũ");
        Files.setLastModifiedTime(
                root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(run("run")).containsSubsequence("đang chạy bản dựng cũ", "./vankho build", "Java: ");

        var build = started("build.txt", "build");
        assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).isEqualTo(1);
        assertThat(root.resolve("build.txt")).content().contains("Không ghi được vào");
    }

    @Test
    void a_portal_of_before_that_runs_from_the_old_place_keeps_its_libraries() throws Exception {
        var library = root.resolve("target/app/lib/a.jar");
        Files.createDirectories(library.getParent());
        Files.createFile(library);
        Files.createFile(root.resolve("target/app/done"));
        try (var _ = Files.newInputStream(library)) {
            run("import", "x");
            assertThat(library).exists();
        }

        run("import", "x");

        assertThat(library.getParent()).doesNotExist();
        assertThat(root.resolve("target/app/done")).doesNotExist();
    }

    private List<Path> programs() throws IOException {
        try (var folders = Files.list(root.resolve("target/app"))) {
            return folders.toList();
        }
    }

    @Test
    void a_data_folder_is_meant_from_where_one_stands() throws Exception {
        assertThat(run("run", "--vankho.data=kho")).contains("--vankho.data=" + root.resolve("elsewhere/kho"));
    }

    @Test
    void long_tests_are_asked_for_by_a_name_that_no_portal_takes_for_a_setting() throws Exception {
        program("bin/mvn", "echo \"Maven: $*\"");

        assertThat(run("test", "--long", "-Dtest=FuzzTests"))
                .containsSubsequence("Maven: ", "-Dtests.long=true -Dtest=FuzzTests")
                .doesNotContain("-Dvankho.");
    }

    @Test
    void every_command_tells_how_it_is_used_instead_of_running() throws Exception {
        program("bin/mvn", "echo \"Maven: $*\"");

        for (var command : List.of("run", "test", "import", "rebuild-index", "evaluate", "bench", "build", "format"))
            assertThat(run(command, "x", "--help"))
                    .startsWith("./vankho ")
                    .contains(command)
                    .doesNotContain("Java: ", "Maven: ", "./vankho help");
        assertThat(run("bench", "--help")).doesNotContain("import");
        assertThat(run("banch", "--help")).contains("Không có lệnh 'banch'");
    }

    @Test
    void a_jdk_that_cannot_run_is_passed_over() throws Exception {
        program("old/bin/javac", "exit 0");
        program("old/bin/java", "exit 126");
        program("bin/javac", "exit 0");
        program("bin/java", Files.readString(root.resolve("jdk/bin/java")));
        home = "old";

        assertThat(run("run")).contains("Java: ");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        Files.delete(root.resolve("target/vankho-0.1.0.jar"));
        program("bin/id", "echo 1000");
        onlyTools("bash", "sed", "head", "readlink", "dirname", "locale", "mkdir", "flock");

        assertThat(run("run")).contains("Không tìm thấy Maven").contains("sudo apt install maven");
    }

    @Test
    void who_may_not_install_maven_gets_the_one_of_the_system_below_target() throws Exception {
        program("bin/id", "echo 1000");
        program("bin/apt-cache", "printf 'maven\\n  Depends: libwagon-java\\nlibwagon-java\\nlibc6\\n'");
        program("bin/apt-get", "shift; for one in \"$@\"; do echo > \"$one.deb\"; done");
        program("bin/dpkg-deb", """
                mkdir -p "$3/usr/share/maven/bin" "$3/etc/maven"
                echo "$2" >> "$3/etc/maven/m2.conf"
                printf '#!/bin/bash\\necho "Maven: $*"\\n' > "$3/usr/share/maven/bin/mvn"
                chmod +x "$3/usr/share/maven/bin/mvn"
                """);
        onlyTools(
                "bash",
                "env",
                "sed",
                "head",
                "readlink",
                "dirname",
                "locale",
                "grep",
                "sort",
                "mkdir",
                "rm",
                "cp",
                "touch",
                "chmod");

        assertThat(run("format")).contains("target/maven", "Maven: -B -ntp");
        assertThat(root.resolve("target/maven/usr/share/maven/bin/m2.conf")).hasContent("libwagon-java.deb\nmaven.deb");
        assertThat(run("format")).doesNotContain("target/maven").contains("Maven: ");
    }

    /** Nothing else is found on the machine. */
    private void onlyTools(String... tools) throws IOException {
        for (var tool : tools)
            Files.copy(Path.of("/usr/bin/" + tool), root.resolve("bin/" + tool), StandardCopyOption.COPY_ATTRIBUTES);
        path = root.resolve("bin").toString();
    }

    @Test
    void help_names_every_command() throws Exception {
        var help = run("help");

        for (var command : List.of("run", "test", "import", "rebuild-index", "evaluate", "bench", "build"))
            assertThat(help).contains("./vankho " + command);
        assertThat(run("xóa-sạch")).contains("Không có lệnh 'xóa-sạch'").contains("./vankho help");
    }

    private String run(String... arguments) throws Exception {
        assertThat(started("answer.txt", arguments).waitFor(30, TimeUnit.SECONDS))
                .isTrue();
        return Files.readString(root.resolve("answer.txt"));
    }

    private Process started(String answer, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(root.resolve("vankho").toString()));
        command.addAll(List.of(arguments));
        var elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        var said = root.resolve(answer);
        var builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", root.resolve(home).toString());
        if (path != null) builder.environment().put("PATH", path);
        else builder.environment().merge("PATH", root.resolve("bin").toString(), (known, own) -> own + ":" + known);
        builder.environment().remove("VANKHO_JAVA_OPTS");
        return builder.start();
    }

    private void program(String path, String body) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
