package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal speaks of one portal and one person; nothing is said to be done elsewhere. */
class ImportElsewhereTests extends ImportRoom {
    @BeforeEach
    void importOnce() throws Exception {
        Files.writeString(folder.resolve("một.txt"), "1");
        run(folder, "vk_right");
    }

    @Test
    void another_portal_gets_the_files_and_the_first_one_is_remembered() throws Exception {
        account = "văn thư của cổng khác";
        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);
        assertThat(received).containsExactly("một.txt|alone");
        assertThat(said()).doesNotContain("từ lần trước").contains("xong: 1 tệp mới");

        account = "văn thư của cổng này";
        run(folder, "vk_right");
        assertThat(received).isEmpty();
        assertThat(said()).contains("đã lưu từ lần trước: 1 tệp");
    }

    @Test
    void a_journal_that_names_no_portal_is_not_believed() throws Exception {
        var journal = folder.resolve(".vankho-import.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\"account\":\"[^\"]*\",", ""));

        run(folder, "vk_right");

        assertThat(received).containsExactly("một.txt|alone");
    }

    @Test
    void nothing_is_said_done_where_the_person_is_not_known_or_no_portal_is() {
        assertThatThrownBy(() -> run(folder, "vk_wrong")).hasMessageContaining("không nhận tên, mật khẩu");
        assertThat(said()).isEmpty();
        portal.removeContext("/api/v1/me");
        assertThatThrownBy(() -> run(folder, "vk_right")).hasMessageContaining("--url");
        assertThat(said()).isEmpty();
    }
}
