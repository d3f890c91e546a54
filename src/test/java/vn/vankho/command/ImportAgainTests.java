package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An import goes on where it was: after a second call, a cut, a portal that was away. */
class ImportAgainTests extends ImportRoom {
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
    void a_file_whose_document_was_destroyed_is_sent_again_and_one_of_somebody_else_is_not() throws Exception {
        for (var name : List.of("số 1.txt", "số 2.txt", "cũ.txt")) Files.writeString(folder.resolve(name), name);
        run(folder, "vk_right");
        reading.destroyed.add("so-1");

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(received).containsExactly("số 1.txt|alone");
        assertThat(said()).contains("đã lưu từ lần trước: 2 tệp");
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
        var importing = started("--parallel=1");
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
}
