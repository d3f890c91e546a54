package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process whose start is refused says why, and nothing else: neither a log nor a stack of what was half built. */
class RefusedStartTests {
    @TempDir
    Path folder;

    @Test
    void a_start_that_is_refused_at_once_says_one_sentence() throws Exception {
        assertThat(said("--vankho.dtaa=x"))
                .singleElement()
                .asString()
                .startsWith("Vankho không khởi động được: ")
                .contains("vankho.dtaa");
    }

    @Test
    void a_port_that_is_no_number_is_told_by_its_key() throws Exception {
        assertThat(said("--server.port=abc"))
                .singleElement()
                .asString()
                .startsWith("Vankho không khởi động được: ")
                .contains("server.port", "abc");
    }

    @Test
    void a_start_that_is_refused_when_all_else_is_built_says_no_more() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var said = said("--server.port=" + taken.getLocalPort());
            assertThat(said).as("the sentence and what to do").hasSizeBetween(1, 2);
            assertThat(said.getFirst()).startsWith("Vankho không khởi động được: Cổng mạng " + taken.getLocalPort());
        }
    }

    /** Lines on both streams, without empty ones and without what the JVM itself has to say of its modules. */
    private List<String> said(String argument) throws Exception {
        var log = folder.resolve("said.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.vankho.VankhoApplication",
                "--vankho.data=" + folder.resolve("data"),
                "--vankho.demo=false",
                "--vankho.database.url=" + TestPostgres.freshDatabase(),
                "--vankho.database.user=" + TestPostgres.user(),
                "--vankho.database.password=" + TestPostgres.password(),
                argument));
        var portal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(portal.waitFor(3, TimeUnit.MINUTES)).as("the process ends").isTrue();
        assertThat(portal.exitValue()).isNotZero();
        return Files.readAllLines(log).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("WARNING: Using incubator modules"))
                .toList();
    }
}
