package vn.vankho.extraction.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.shared.StartRefused;

/** What is said to clamd and what it says, to a stand-in and, where it is installed, to clamd itself. */
class ClamdTests {
    private static final int MOST = 1_000_000;
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));

    @Test
    void a_file_is_clean_or_bears_a_virus_or_is_larger_than_clamd_takes() throws Exception {
        try (var standIn = new StandIn(0, MOST)) {
            assertThat(look(standIn.address(), "Quyết định")).isEqualTo(new Verdict.Clean());
            assertThat(look(standIn.address(), "đầu " + StandIn.EICAR)).isEqualTo(new Verdict.Infected("Eicar-Test"));
            assertThat(look(standIn.address(), "a".repeat(20 * MOST))).isEqualTo(new Verdict.TooLarge());
        }
    }

    @Test
    void one_that_is_away_or_says_nothing_is_no_verdict() throws Exception {
        String gone;
        try (var standIn = new StandIn(0, 0)) {
            gone = standIn.address();
            assertThatThrownBy(() -> new Clamd(Clamd.address(gone), Duration.ofSeconds(1)).look(stream("chữ")))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> look(gone, "chữ")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> look("khong-co-may-nay.invalid:3310", "chữ")).isInstanceOf(IOException.class);
    }

    @Test
    void one_that_listens_by_ipv6_only_is_asked_as_well() throws Exception {
        var loopback = InetAddress.getByName("::1");
        assumeThat(NetworkInterface.getByInetAddress(loopback))
                .as("IPv6 on this machine")
                .isNotNull();
        try (var standIn = new StandIn(loopback, 0, MOST)) {
            assertThat(look("[::1]:" + standIn.port(), "Quyết định")).isEqualTo(new Verdict.Clean());
        }
    }

    @Test
    void a_file_that_cannot_be_read_says_nothing_of_clamd() throws Exception {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the store is away");
            }
        };
        try (var standIn = new StandIn(0, MOST)) {
            assertThatThrownBy(() -> new Clamd(Clamd.address(standIn.address()), Duration.ofSeconds(5)).look(broken))
                    .isInstanceOf(Clamd.SourceAway.class);
        }
    }

    @Test
    void a_file_that_it_looks_at_too_long_is_told_from_a_clamd_that_is_away() throws Exception {
        try (var standIn = new StandIn(0, MOST)) {
            assertThat(new Clamd(Clamd.address(standIn.address()), Duration.ofSeconds(1)).look(stream(StandIn.SLOW)))
                    .isEqualTo(new Verdict.TooLong());
        }
        assertThat(VirusStep.wait(Duration.ofHours(1), 1)).hasHours(1);
        assertThat(VirusStep.wait(Duration.ofHours(1), 3)).hasHours(4);
        assertThat(VirusStep.wait(Duration.ofMinutes(2), 300)).hasMinutes(32);
    }

    @Test
    void other_words_are_trouble_that_an_operator_reads() {
        assertThat(Clamd.verdict("Can't allocate memory ERROR"))
                .isEqualTo(new Verdict.Trouble("Can't allocate memory ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "127.0.0.1", "127.0.0.1:99999", "may:cong", "run/clamd.ctl"})
    void an_address_that_is_none_stops_the_start_with_its_name(String address) {
        assertThatThrownBy(() -> new VirusSettings(address, Duration.ofSeconds(5)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vankho.clamd.address = " + address);
    }

    /** With a database of one line, since the real one has to be downloaded. */
    @Test
    void clamd_itself_finds_the_test_virus_over_its_socket(@TempDir Path folder) throws Exception {
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        assumeThat(program).as("not run: no clamd on this machine").isPresent();
        var socket = folder.resolve("clamd.ctl");
        var process = start(program.get(), folder, socket);
        try {
            awaitSocket(process, socket);
            assertThat(look(socket.toString(), "Quyết định")).isEqualTo(new Verdict.Clean());
            assertThat(look(socket.toString(), "đầu " + StandIn.EICAR))
                    .isEqualTo(new Verdict.Infected("Vankho.Eicar.UNOFFICIAL"));
            assertThat(look(socket.toString(), "a".repeat(20 * MOST))).isEqualTo(new Verdict.TooLarge());
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static Process start(Path program, Path folder, Path socket) throws IOException {
        var database = Files.createDirectory(folder.resolve("db"));
        var hex = HexFormat.of().formatHex(StandIn.EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("vankho.ndb"), "Vankho.Eicar:0:*:" + hex + "\n");
        var settings = "Foreground yes\nLocalSocket %s\nDatabaseDirectory %s\nStreamMaxLength 1M\nUser %s\n"
                .formatted(socket, database, System.getProperty("user.name"));
        var file = Files.writeString(folder.resolve("clamd.conf"), settings);
        return new ProcessBuilder(program.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static void awaitSocket(Process process, Path socket) throws Exception {
        for (int i = 0; i < 300 && process.isAlive(); i++) {
            try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                return;
            } catch (IOException _) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError(Files.readString(socket.resolveSibling("said.txt")));
    }

    private static Verdict look(String address, String text) throws IOException {
        return new Clamd(Clamd.address(address), Duration.ofSeconds(30)).look(stream(text));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
