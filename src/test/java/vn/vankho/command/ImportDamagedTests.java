package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file that cannot be read to its end has its line, and those behind it are sent. The portal is not blamed. */
class ImportDamagedTests extends ImportRoom {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int FLAGS = 0;
    private static final int METHOD = 2;
    /** Larger than what lies on a line between two programs of one machine. */
    private static final long LARGE = 64 << 20;

    @Test
    void a_torn_file_of_a_zip_is_named_and_those_behind_it_are_sent() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        zip[at(zip, LOCAL, 1) + 30 + 5] = (byte) 0xFF;

        importing(zip);

        assertThat(said()).contains("từ chối\tb.txt\tTệp bị hỏng trong tệp zip.");
        onlyBIsMissing();
    }

    @Test
    void a_file_of_a_zip_whose_bytes_have_changed_is_not_sent_as_if_it_were_whole() throws Exception {
        var zip = stored("a.txt", "b.txt", "c.txt");
        zip[at(zip, LOCAL, 1) + 30 + 5] ^= 1;

        importing(zip);

        assertThat(said()).contains("từ chối\tb.txt\tTệp bị hỏng trong tệp zip.");
        onlyBIsMissing();
    }

    @Test
    void a_file_of_a_zip_with_a_password_is_named_and_the_others_are_sent() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        set(zip, 1, FLAGS, 1);

        importing(zip);

        assertThat(said()).contains("từ chối\tb.txt\tTệp “b.txt” được đặt mật khẩu");
        onlyBIsMissing();
    }

    @Test
    void a_file_of_a_zip_packed_in_a_way_nobody_here_knows_is_named_and_the_others_are_sent() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        set(zip, 1, METHOD, 14);

        importing(zip);

        assertThat(said())
                .contains(
                        "từ chối\tb.txt\tKhông mở được “b.txt” trong tệp .zip vì được nén theo cách không hỗ trợ (mã 14)");
        onlyBIsMissing();
    }

    @Test
    void names_of_old_vietnamese_windows_are_read() throws Exception {
        importing(zip(Charset.forName("windows-1258"), "sô\\đơn ư.txt"));

        assertThat(said()).contains("đã lưu\tsô/đơn ư.txt");
    }

    @Test
    void what_is_no_zip_is_refused_in_words_of_the_person() {
        assertThatThrownBy(() -> importing("không phải".getBytes(UTF_8)))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("hồ sơ.zip không phải tệp zip hoặc đã hỏng.");
    }

    @Test
    void a_zip_in_a_folder_is_opened_like_a_folder_and_a_damaged_one_has_its_line() throws Exception {
        var year = Files.createDirectory(folder.resolve("2025"));
        Files.write(year.resolve("Quý I.ZIP"), zip(UTF_8, "sâu/a.txt", "__MACOSX/rác", "c.txt"));
        Files.writeString(year.resolve("vỡ.zip"), "không phải");
        Files.write(year.resolve("trống.zip"), zip(UTF_8, "chỉ có thư mục/"));

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said())
                .contains("đã lưu\t2025/Quý I.ZIP/sâu/a.txt")
                .contains("đã lưu\t2025/Quý I.ZIP/c.txt")
                .contains("bỏ qua: 2025/Quý I.ZIP/__MACOSX/")
                .contains("từ chối\t2025/vỡ.zip\tTệp “vỡ.zip” bị hỏng")
                .contains("từ chối\t2025/trống.zip\tTệp nén “trống.zip” không có tệp nào bên trong");
        run(folder, "vk_right");
        assertThat(received).isEmpty();
    }

    @Test
    void a_zip_in_a_folder_whose_directory_cannot_be_read_is_refused_and_not_left_out() throws Exception {
        var torn = zip(UTF_8, "a.txt");
        torn[at(torn, CENTRAL, 0)] = 0;
        Files.write(folder.resolve("rách.zip"), torn);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said())
                .contains("từ chối\trách.zip\tKhông đọc được tệp.", "xong: 0 tệp mới, 0 tệp đã có, 1 tệp bị từ chối")
                .doesNotContain("bỏ qua");
    }

    @ParameterizedTest
    @ValueSource(longs = {LARGE / 2, LARGE * 2})
    void a_file_whose_length_changes_while_it_is_sent_is_named_and_those_behind_it_are_sent(long then)
            throws Exception {
        var large = folder.resolve("b.bin");
        length(large, LARGE);
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("c.txt"), "c");
        portal.removeContext("/api/v1/documents");
        portal.createContext("/api/v1/documents", exchange -> answer(exchange, large, then));

        assertThat(run(folder, "vk_right", "--parallel", "1")).isEqualTo(Main.REFUSALS);

        assertThat(said()).contains("từ chối\tb.bin\tTệp thay đổi trong lúc gửi; hãy chạy lại lệnh.");
        onlyBIsMissing();
    }

    private void onlyBIsMissing() {
        assertThat(received).containsExactlyInAnyOrder("a.txt|alone", "c.txt|alone");
        assertThat(said())
                .contains("xong: 2 tệp mới, 0 tệp đã có, 1 tệp bị từ chối")
                .doesNotContain("chưa trả lời");
    }

    /** The file is cut or grows as soon as the first of it has come. */
    private void answer(HttpExchange exchange, Path large, long then) throws IOException {
        if (Long.parseLong(exchange.getRequestHeaders().getFirst("Content-Length")) > LARGE) {
            var in = exchange.getRequestBody();
            in.readNBytes(1000);
            length(large, then);
            in.skipNBytes(LARGE);
            received.add("b.bin, whole");
        }
        answer(exchange);
    }

    private static void length(Path file, long bytes) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
    }

    private void importing(byte[] zip) throws Exception {
        run(Files.write(folder.resolve("hồ sơ.zip"), zip), "vk_right");
    }

    /** Each file says its own name. */
    private static byte[] zip(Charset names, String... files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(file.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Not packed: nothing but the sum would notice that a byte is another. */
    private static byte[] stored(String... files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files) {
                var bytes = file.getBytes(UTF_8);
                var sum = new CRC32();
                sum.update(bytes);
                var entry = new ZipEntry(file);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static void set(byte[] zip, int index, int field, int value) {
        zip[at(zip, LOCAL, index) + 6 + field] = (byte) value;
        zip[at(zip, CENTRAL, index) + 8 + field] = (byte) value;
    }

    private static int at(byte[] zip, int signature, int index) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int left = index;
        for (int i = 0; i + 4 <= zip.length; i++) if (bytes.getInt(i) == signature && left-- == 0) return i;
        throw new AssertionError("no such entry");
    }
}
