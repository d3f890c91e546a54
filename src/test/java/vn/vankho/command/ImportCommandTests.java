package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTests {
    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    /** Requests that are still answered by nothing but a gateway. */
    private final AtomicInteger away = new AtomicInteger();

    private final CountDownLatch slow = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer portal;

    @BeforeEach
    void startPortal() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/v1/documents", this::answer);
        portal.setExecutor(threads);
        portal.start();
    }

    @AfterEach
    void stopPortal() {
        portal.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!"Bearer vk_right".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401, "{}");
            return;
        }
        if (away.getAndDecrement() > 0) {
            reply(exchange, 503, "{}");
            return;
        }
        var name = NAME.matcher(body);
        assertThat(name.find()).isTrue();
        if (name.group(1).startsWith("chậm") && slow.getCount() > 0) {
            slow.countDown();
            forever(exchange);
            return;
        }
        received.add(name.group(1) + "|" + (body.contains("name=\"folder\"") ? "in a folder" : "alone"));
        if (name.group(1).startsWith("hỏng")) reply(exchange, 422, "{\"detail\":\"Tệp bị hỏng.\"}");
        else if (name.group(1).startsWith("cũ")) reply(exchange, 200, "{\"id\":\"1\",\"existing\":true}");
        else reply(exchange, 201, "{\"id\":\"2\",\"existing\":false}");
    }

    /** No answer, as of a portal that was cut off. */
    private static void forever(HttpExchange exchange) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int run(Path place, String token, String... more) throws Exception {
        said.reset();
        received.clear();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var url = "http://127.0.0.1:" + portal.getAddress().getPort();
        var arguments = new ArrayList<>(List.of(place.toString(), "--url", url, "--token=" + token));
        arguments.addAll(List.of(more));
        return new ImportCommand(Options.of(arguments), out, out).run();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_file_gets_a_line_with_the_reason_and_the_batch_goes_on() throws Exception {
        Files.writeString(folder.resolve("mới.txt"), "a");
        Files.writeString(folder.resolve("cũ.txt"), "b");
        Files.writeString(folder.resolve("hỏng.pdf"), "c");
        Files.writeString(Files.createDirectory(folder.resolve("Năm 2025")).resolve("quyết định.txt"), "d");
        Files.writeString(folder.resolve("~$mới.docx"), "left by a word processor");
        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);
        assertThat(said())
                .contains("đã lưu\tmới.txt\t2")
                .contains("đã có\tcũ.txt\t1")
                .contains("từ chối\thỏng.pdf\tTệp bị hỏng.")
                .contains("đã lưu\tNăm 2025/quyết định.txt")
                .contains("bỏ qua: ~$mới.docx\ttệp tạm của trình soạn thảo")
                .contains("xong: 2 tệp mới, 1 tệp đã có, 1 tệp bị từ chối, bỏ qua 1 tệp");
        assertThat(received)
                .containsExactlyInAnyOrder(
                        "mới.txt|alone", "cũ.txt|alone", "hỏng.pdf|alone", "quyết định.txt|in a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_backslash_in_a_name_is_no_folder() throws Exception {
        Files.writeString(folder.resolve("QĐ 12\\2024.txt"), "a");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said()).contains("đã lưu\tQĐ 12\\2024.txt");
        assertThat(received).containsExactly("QĐ 12_2024.txt|alone");
    }

    @Test
    void a_second_run_sends_only_what_is_new_changed_or_was_refused() throws Exception {
        Files.writeString(folder.resolve("một.txt"), "1");
        Files.writeString(folder.resolve("hai.txt"), "2");
        Files.writeString(folder.resolve("hỏng.txt"), "3");
        run(folder, "vk_right");
        Files.writeString(folder.resolve("hai.txt"), "changed");
        Files.writeString(folder.resolve("ba.txt"), "new");
        run(folder, "vk_right");
        assertThat(received).containsExactlyInAnyOrder("hai.txt|alone", "ba.txt|alone", "hỏng.txt|alone");
        assertThat(said()).contains("đã lưu từ lần trước: 1 tệp");
    }

    @Test
    void a_zip_is_imported_with_its_folders_and_its_journal_lies_beside_it() throws Exception {
        var zip = folder.resolve("hồ sơ.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("Quý I/công văn.txt", "__MACOSX/rác", "tờ trình.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(run(zip, "vk_right")).isEqualTo(Main.DONE);
        assertThat(received).containsExactlyInAnyOrder("công văn.txt|in a folder", "tờ trình.txt|alone");
        assertThat(folder.resolve("hồ sơ.zip.vankho-import.jsonl")).isNotEmptyFile();
        run(zip, "vk_right");
        assertThat(received).isEmpty();
    }

    @Test
    void what_is_left_out_is_said_and_a_folder_once() throws Exception {
        Files.writeString(folder.resolve("một.txt"), "1");
        Files.writeString(folder.resolve("Thumbs.db"), "pictures");
        Files.writeString(folder.resolve(".ghi chú"), "hidden");
        Files.createSymbolicLink(folder.resolve("vòng"), folder);
        var hidden = Files.createDirectory(folder.resolve(".kho"));
        for (var name : List.of("a", "b")) Files.writeString(hidden.resolve(name), name);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said())
                .contains("bỏ qua: Thumbs.db\tdo hệ điều hành tạo")
                .contains("bỏ qua: .ghi chú\ttệp hoặc thư mục ẩn")
                .contains("bỏ qua: .kho/\ttệp hoặc thư mục ẩn")
                .contains("bỏ qua: vòng\tliên kết hoặc tệp đặc biệt")
                .contains("bỏ qua 4 tệp hoặc thư mục")
                .doesNotContain(".kho/a")
                .doesNotContain("jsonl");
        assertThat(received).containsExactly("một.txt|alone");
    }

    @Test
    void an_import_that_was_cut_off_goes_on_where_it_was() throws Exception {
        for (int i = 1; i <= 5; i++) Files.writeString(folder.resolve("chậm " + i + ".txt"), "" + i);
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");
        var ended = new AtomicReference<Throwable>();
        var importing = new Thread(() -> {
            try {
                run(folder, "vk_right", "--parallel", "1");
            } catch (Exception e) {
                ended.set(e);
            }
        });
        importing.start();
        slow.await();
        importing.interrupt();
        importing.join();
        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
        assertThat(received).containsExactly("a.txt|alone", "b.txt|alone");
        // and the last line was half written when the power went
        var journal = folder.resolve(".vankho-import.jsonl");
        Files.writeString(journal, Files.readString(journal).stripTrailing().replaceFirst("...$", ""));

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(received)
                .containsExactlyInAnyOrder(
                        "b.txt|alone",
                        "chậm 1.txt|alone",
                        "chậm 2.txt|alone",
                        "chậm 3.txt|alone",
                        "chậm 4.txt|alone",
                        "chậm 5.txt|alone");
        run(folder, "vk_right");
        assertThat(received).isEmpty();
    }

    @Test
    void an_import_that_is_stopped_says_how_far_it_came_and_how_to_go_on() throws Exception {
        for (var name : List.of("a.txt", "b.txt", "chậm.txt")) Files.writeString(folder.resolve(name), name);
        var importing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "import",
                        folder.toString(),
                        "--url=http://127.0.0.1:" + portal.getAddress().getPort(),
                        "--token=vk_right",
                        "--parallel=1")
                .redirectErrorStream(true)
                .start();
        slow.await();
        importing.toHandle().destroy();

        assertThat(new String(importing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Đã dừng: 2/3 tệp đã ở trong kho; chạy lại đúng lệnh này để làm tiếp từ chỗ dừng.");
    }

    @Test
    void a_portal_that_is_away_is_told_at_once_and_once_for_all_files() throws Exception {
        for (var name : List.of("a.txt", "b.txt", "c.txt")) Files.writeString(folder.resolve(name), name);
        away.set(3);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said())
                .containsOnlyOnce("thử lại sau 1 giây")
                .contains("chưa trả lời")
                .contains("xong: 3 tệp mới");
    }

    @Test
    void the_journal_may_lie_elsewhere() throws Exception {
        var source = Files.createDirectory(folder.resolve("chỉ đọc"));
        Files.writeString(source.resolve("một.txt"), "1");
        var journal = folder.resolve("nhật ký.jsonl").toString();

        run(source, "vk_right", "--journal", journal);

        assertThat(source).isDirectoryNotContaining("glob:**.jsonl");
        run(source, "vk_right", "--journal", journal);
        assertThat(received).isEmpty();
        assertThatThrownBy(() -> run(source, "vk_right", "--journal", folder + "/không/có/nhật ký"))
                .hasMessageContaining("--journal");
    }

    @Test
    void a_wrong_token_ends_the_import_at_once() throws Exception {
        Files.writeString(folder.resolve("một.txt"), "1");
        assertThatThrownBy(() -> run(folder, "vk_wrong"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("không nhận tên, mật khẩu hoặc mã truy cập");
    }

    @Test
    void an_unknown_option_or_place_is_named() {
        assertThatThrownBy(() -> Options.of(List.of("--tokn", "x"))).hasMessageContaining("--tokn");
        assertThatThrownBy(() -> run(folder, "vk_right", "--parallel", "nhiều")).hasMessageContaining("--parallel");
        assertThatThrownBy(() -> run(folder.resolve("không có"), "vk_right")).hasMessageContaining("không có");
    }
}
