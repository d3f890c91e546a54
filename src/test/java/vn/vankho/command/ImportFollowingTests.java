package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kept is not yet read: an import says what became of what it has kept. */
class ImportFollowingTests extends ImportRoom {
    @Test
    void what_a_person_must_look_at_is_said_by_file_and_counts_as_not_all_done() throws Exception {
        for (var name : List.of("mật.txt", "khóa.pdf", "quét.pdf", "lành.txt"))
            Files.writeString(folder.resolve(name), name);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said())
                .contains("cách ly vì dấu TUYỆT MẬT\tmật.txt\tĐã bị cách ly.")
                .contains("không đọc được\tkhóa.pdf\tTệp được đặt mật khẩu.")
                .contains("chưa đủ chữ\tquét.pdf\tBản quét: 3/3 trang là ảnh.")
                .contains("đã đọc: 2 tệp (1 tệp chưa đủ chữ), không đọc được 1 tệp, cách ly 1 tệp");
        // and a second run does not call it done either
        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);
        assertThat(received).isEmpty();
        assertThat(said()).contains("cách ly vì dấu TUYỆT MẬT\tmật.txt");
    }

    @Test
    void a_file_in_which_a_mark_may_still_be_found_is_followed_further() throws Exception {
        Files.writeString(folder.resolve("mật.txt"), "mật.txt");
        reading.unlooked.set(2);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(reading.asked).hasValue(3);
        assertThat(said()).contains("cách ly vì dấu TUYỆT MẬT\tmật.txt");
    }

    @Test
    void a_letter_that_is_not_open_to_others_is_told_to_who_imports_it() throws Exception {
        for (var name : List.of("thư.eml", "lành.txt")) Files.writeString(folder.resolve(name), name);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said())
                .contains("chưa mở cho người khác\tthư.eml\tChưa ai xem được hết")
                .doesNotContain("lành.txt\tChưa")
                .contains("đã đọc: 2 tệp, chưa mở cho người khác 1 tệp\n");
    }

    @Test
    void an_archive_of_scans_is_done_and_each_scan_is_named() throws Exception {
        Files.writeString(folder.resolve("quét.pdf"), "quét.pdf");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said()).contains("chưa đủ chữ\tquét.pdf\tBản quét: 3/3 trang là ảnh.");
    }

    @Test
    void files_are_followed_until_they_are_read_with_few_requests() throws Exception {
        for (int i = 0; i < 250; i++) Files.writeString(folder.resolve("số " + i + ".txt"), "" + i);
        reading.unread.set(2);

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(reading.asked).hasValue(5);
        assertThat(said()).contains("xong: 250 tệp mới").contains("đã đọc: 250 tệp\n");
    }

    @Test
    void following_that_is_stopped_says_how_many_were_not_followed() throws Exception {
        for (var name : List.of("số 1.txt", "số 2.txt")) Files.writeString(folder.resolve(name), name);
        reading.unread.set(1_000);
        var importing = started();
        while (reading.asked.get() < 2) Thread.sleep(50);
        importing.toHandle().destroy();

        assertThat(new String(importing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("xong: 2 tệp mới")
                .contains("Đã dừng theo dõi: còn 2 tài liệu");
    }
}
