package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import vn.vankho.VankhoApplication;
import vn.vankho.shared.StartRefused;

/** Each refusal is one sentence that names the setting, the folder or the server, without a stack. */
class StartRefusalTests {
    @TempDir
    Path data;

    @Test
    void a_misspelt_key_inside_a_room_is_named() {
        assertThat(refusal("--vankho.storage.bukket=x"))
                .contains("vankho.storage.bukket")
                .contains("Không có khóa");
    }

    @Test
    void a_key_that_lies_in_no_room_is_named() {
        assertThat(refusal("--vankho.dtaa=x")).contains("vankho.dtaa").contains("Không có khóa cấu hình");
    }

    /** Overlooked, it would let the portal keep everything in the default folder. */
    @ParameterizedTest
    @CsvSource({"vankho.data.folder", "vankho.data.path", "vankho.demo.password"})
    void a_key_below_one_that_stands_alone_is_named(String key) {
        assertThat(refusal("--" + key + "=x")).contains(key).contains("Không có khóa cấu hình");
    }

    @Test
    void an_environment_variable_that_nobody_reads_is_named() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("database", new DatabaseSettings("", "", "", 24));
        var known = new KnownKeys(beans);

        UnknownKeys.checkVariables(
                new String[] {
                    "PATH",
                    "VANKHO_DATA",
                    "VANKHO_DATABASE_URL",
                    "VANKHO_JAVA_OPTS",
                    "VANKHO_DEMO_PASSWORD",
                    "vankho_demo"
                },
                known);
        assertThatThrownBy(() -> UnknownKeys.checkVariables(new String[] {"VANKHO_DATABASE_ULR"}, known))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("VANKHO_DATABASE_ULR");
        assertThatThrownBy(() -> UnknownKeys.checkVariables(new String[] {"VANKHO_DOCUMENT_TRASHDAYS"}, known))
                .as("a room that is not there")
                .isInstanceOf(StartRefused.class);
    }

    /** With it each PC of the office could say of itself where it calls from. */
    @ParameterizedTest
    @CsvSource({"framework", "FRAMEWORK"})
    void believing_every_caller_is_refused_with_what_to_choose(String strategy) {
        assertThat(refusal("--server.forward-headers-strategy=" + strategy))
                .contains("server.forward-headers-strategy = " + strategy, "native", "internal-proxies");
    }

    @Test
    void a_value_that_does_not_fit_is_named() {
        assertThat(refusal("--vankho.database.connections=nhiều"))
                .contains("vankho.database.connections")
                .contains("không hợp lệ");
    }

    @ParameterizedTest
    @CsvSource({
        "vankho.document.trash-days, -1",
        "vankho.document.max-size, 0",
        "vankho.storage.sweep-megabytes-per-second, 0",
        "vankho.extraction.workers, 0",
        "vankho.extraction.silence, 10m",
        "vankho.database.connections, 1",
        "vankho.identity.failures-before-wait, 0"
    })
    void a_value_outside_of_its_bounds_is_named_with_what_it_may_be(String key, String value) {
        assertThat(refusal("--" + key + "=" + value))
                .contains("Khóa cấu hình " + key + " = ")
                .contains("giá trị phải từ");
    }

    @Test
    void a_database_on_which_another_portal_works_is_named() throws Exception {
        var url = TestPostgres.freshDatabase();
        try (var first = OnePortal.hold(url, TestPostgres.user(), TestPostgres.password())) {
            first.lookAgain();
            assertThat(refusal("--vankho.database.url=" + url))
                    .contains(url)
                    .contains("đang được một cổng Vankho khác sử dụng");
        }
        OnePortal.hold(url, TestPostgres.user(), TestPostgres.password()).close();
    }

    @Test
    void an_unreachable_database_is_named() {
        assertThat(refusal("--vankho.database.url=jdbc:postgresql://127.0.0.1:1/vankho"))
                .contains("jdbc:postgresql://127.0.0.1:1/vankho")
                .contains("không kết nối được");
    }

    @Test
    void an_unreachable_store_is_named() {
        assertThat(refusal(
                        "--vankho.storage.endpoint=http://127.0.0.1:1",
                        "--vankho.storage.access-key=a",
                        "--vankho.storage.secret-key=b"))
                .contains("http://127.0.0.1:1")
                .contains("vankho.storage.endpoint");
    }

    @Test
    void a_store_without_keys_is_refused_by_the_names_of_the_settings() {
        assertThat(refusal("--vankho.storage.endpoint=http://127.0.0.1:1"))
                .contains("vankho.storage.access-key")
                .contains("vankho.storage.secret-key");
    }

    @Test
    void a_folder_in_which_another_portal_works_is_named_with_its_process() throws Exception {
        var lock = DataFolderLock.take(data);
        assertThat(refusal())
                .contains(data.toString())
                .contains("" + ProcessHandle.current().pid());
        lock.destroy();
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(refusal("--server.port=" + taken.getLocalPort()))
                    .contains("Cổng mạng " + taken.getLocalPort())
                    .contains("--server.port");
        }
    }

    private String refusal(String... extra) {
        var arguments = new ArrayList<>(List.of(
                "--vankho.data=" + data,
                "--vankho.demo=false",
                "--vankho.database.user=" + TestPostgres.user(),
                "--vankho.database.password=" + TestPostgres.password()));
        arguments.addAll(List.of(extra));
        if (!arguments.toString().contains("--server.port")) arguments.add("--server.port=0");
        if (!arguments.toString().contains("--vankho.database.url"))
            arguments.add("--vankho.database.url=" + TestPostgres.freshDatabase());
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            SpringApplication.run(VankhoApplication.class, arguments.toArray(String[]::new))
                    .close();
        } catch (Throwable expected) {
            // told on the standard error
        } finally {
            System.setErr(before);
        }
        var text = said.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("Vankho không khởi động được: ").doesNotContain("\tat ");
        return text;
    }
}
