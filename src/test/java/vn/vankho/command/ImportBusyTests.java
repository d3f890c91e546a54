package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One file that the portal does not take now does not keep the others from it. */
class ImportBusyTests extends ImportRoom {
    @BeforeEach
    void waitShortly() {
        waits = new Waits(List.of(Duration.ofMillis(20), Duration.ofMillis(20)), Duration.ofSeconds(4));
    }

    @Test
    void what_takes_too_long_gets_its_line_and_is_not_sent_again_in_this_run() throws Exception {
        Files.writeString(folder.resolve("chậm.eml"), "thư");
        Files.writeString(folder.resolve("một.txt"), "1");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said()).contains("từ chối\tchậm.eml\tCổng chưa trả lời", "đã lưu\tmột.txt");
        assertThat(received).containsExactly("một.txt|alone");

        assertThat(run(folder, "vk_right")).as("the next run sends it again").isEqualTo(Main.DONE);
        assertThat(received).containsExactly("chậm.eml|alone");
    }

    @Test
    void what_the_portal_is_too_busy_for_gets_its_reason() throws Exception {
        Files.writeString(folder.resolve("bận.msg"), "thư");
        Files.writeString(folder.resolve("một.txt"), "1");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said()).contains("từ chối\tbận.msg\tThư chưa mở được.", "đã lưu\tmột.txt");
    }

    /** Somebody who mistypes a password from the same address lets the whole address wait: that says nothing of the files. */
    @Test
    void who_is_asked_to_wait_sends_the_same_file_after_that() throws Exception {
        for (int i = 0; i < 6; i++) Files.writeString(folder.resolve(i + ".txt"), "" + i);
        hurried.set(8);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(received).hasSize(6);
        assertThat(said())
                .contains("Hãy đợi 1 giây", "yêu cầu đợi 1 giây", "xong: 6 tệp mới")
                .doesNotContain("từ chối\t", "chưa trả lời");
    }

    @Test
    void who_is_not_let_in_is_told_why() {
        unknown = "{\"detail\":\"Hãy đặt mật khẩu của mình trước.\"}";

        assertThatThrownBy(() -> run(folder, "vk_wrong"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("không nhận tên, mật khẩu")
                .hasMessageEndingWith("Hãy đặt mật khẩu của mình trước.");
    }

    @Test
    void who_is_named_on_the_command_line_speaks_and_not_a_token_that_lies_in_the_environment() {
        var environment = Map.of("VANKHO_TOKEN", "vk_of_somebody_else", "VANKHO_PASSWORD", "b");

        assertThat(Credentials.of(Options.of(List.of("--user", "lan")), environment))
                .startsWith("Basic ");
        assertThat(Credentials.of(Options.of(List.of()), environment)).isEqualTo("Bearer vk_of_somebody_else");
        assertThat(Credentials.of(Options.of(List.of("--user", "lan", "--token", "vk_own")), environment))
                .isEqualTo("Bearer vk_own");
    }

    @Test
    void a_question_that_was_not_answered_in_time_is_asked_again() throws Exception {
        var first = new AtomicBoolean(true);
        portal.createContext("/api/v1/slow", exchange -> {
            if (first.getAndSet(false)) return;
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        var options = Options.of(
                List.of("--url", "http://127.0.0.1:" + portal.getAddress().getPort(), "--token=vk_right"));

        try (var client = new PortalClient(options, new PrintStream(said, true), waits)) {
            assertThat(client.get("/api/v1/slow").status()).isEqualTo(200);
        }
    }

    @Test
    void an_address_and_a_token_as_people_write_them_are_understood_or_named() {
        assertThat(PortalAddress.of("10.0.0.5:8080/")).isEqualTo("http://10.0.0.5:8080");
        assertThat(PortalAddress.of("vankho.local")).isEqualTo("http://vankho.local");
        assertThat(PortalAddress.of(" ")).isEqualTo("http://127.0.0.1:8080");
        for (var wrong : List.of("ftp://kho", "http://", "http://kho lưu trữ"))
            assertThatThrownBy(() -> PortalAddress.of(wrong))
                    .isInstanceOf(CommandRefused.class)
                    .hasMessageContaining("--url “" + wrong);

        assertThat(Credentials.of(Options.of(List.of("--token", "vk_right\r")))).isEqualTo("Bearer vk_right");
        assertThat(Credentials.of(Options.of(List.of("--token=", "--user", "a:b"))))
                .startsWith("Basic ");
    }

    @Test
    void a_command_with_an_address_that_is_none_ends_with_a_sentence() throws Exception {
        var said = new PrintStream(this.said, true);
        int code = Main.code(
                () -> new RebuildIndexCommand(Options.of(List.of("--url", "ftp://kho", "--token=x")), said).run(),
                said);

        assertThat(code).isEqualTo(Main.NOT_DONE);
        assertThat(said()).contains("--url “ftp://kho”");
    }
}
