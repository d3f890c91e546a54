package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What becomes of each file and each option. */
class ImportCommandTests extends ImportRoom {
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
                .contains("xong: 2 tệp mới, 1 tệp đã có, 1 tệp bị từ chối, bỏ qua 1 tệp")
                .contains("đã đọc: 2 tệp, không theo dõi 1 tệp do người khác gửi");
        assertThat(received)
                .containsExactlyInAnyOrder(
                        "mới.txt|alone", "cũ.txt|alone", "hỏng.pdf|alone", "quyết định.txt|in a folder");
    }

    @Test
    void a_file_with_the_bytes_of_a_document_in_the_trash_names_it() throws Exception {
        Files.writeString(folder.resolve("bỏ rồi.txt"), "a");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said()).contains("\tcùng nội dung với tài liệu đang ở thùng rác: Bản đã bỏ (9)");
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
