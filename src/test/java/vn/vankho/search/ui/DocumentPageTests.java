package vn.vankho.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentHistory;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Looked;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Formats;

/** The page of one document, without a browser. */
class DocumentPageTests extends KeptScreen {
    /** A blank where the text is cut off is no character of it. */
    private static final String BEGINNING = "chỉ đọc được phần đầu: (1 999 \\d{3}|2 000 000) ký tự";

    @Autowired
    DocumentHistory history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_document_goes_to_the_trash_only_after_a_question_and_says_so() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Bản thảo " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());

        test(button(page, "Bỏ vào thùng rác")).click();
        assertThat(documents.view(id, clerk.viewer()).trashedAt()).isNull();
        var until = documents.destroyedAt(clerk.viewer()).orElseThrow();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("thùng rác đến ", Formats.moment(until).substring(6));
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(documents.view(id, clerk.viewer()).trashedAt()).isNotNull();
        assertThat(words(page)).contains("Trong thùng rác");
    }

    @Test
    void of_a_text_beyond_the_limit_the_beginning_is_found_and_the_document_says_that_it_is_one() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var text = "Nội dung về " + word + "\n" + "Những dòng giống nhau của một phụ lục dài.\n".repeat(60_000);
        var id = keep("Phụ lục dài", null, AccessLevel.INTERNAL, clerk, text);
        signIn(clerk);

        assertThat(find(HitCard.class, search(word)).all()).hasSize(1);
        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(find(DocumentHead.class, page).single())).containsPattern(BEGINNING);
        find(TabSheet.class, page).single().setSelectedIndex(3);
        assertThat(words(find(StepList.class, page).single())).containsPattern(BEGINNING);
    }

    @Test
    void who_could_choose_another_group_reads_why_the_machine_has_chosen_none() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var data =
                TestDocuments.said("Kế hoạch " + word).kind(DocumentKind.OTHER).data();
        var id = indexed(TestDocuments.keep(documents, "kh.txt", word.getBytes(UTF_8), data, clerk), clerk);
        signIn(clerk);

        assertThat(words(navigate(DocumentPage.class, id.value().toString()))).contains("máy chỉ tự xếp nhóm cho");

        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));
        assertThat(words(navigate(DocumentPage.class, id.value().toString()))).doesNotContain("máy chỉ tự xếp nhóm");
    }

    @Test
    void who_may_only_read_sees_no_button_that_changes_anything() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Thông báo " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(page)).contains("Thông báo " + word, "Tải xuống");
        assertThat(find(Button.class, page).all())
                .extracting(Button::getText)
                .doesNotContain("Sửa thông tin", "Quyền truy cập", "Bỏ vào thùng rác");
    }

    @Test
    void a_long_history_is_read_some_lines_at_a_time() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Sổ theo dõi " + word, null, AccessLevel.INTERNAL, clerk);
        for (int i = 0; i < 30; i++) {
            documents.trash(id, clerk.viewer());
            documents.restore(id, clerk.viewer());
        }
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());
        find(TabSheet.class, page).single().setSelectedIndex(4);
        var list = find(HistoryList.class, page).single();
        assertThat(find(ListItem.class, list).all()).hasSize(50);

        test(find(Button.class, list).single()).click();

        assertThat(find(ListItem.class, list).all()).hasSizeGreaterThan(60);
        assertThat(find(Button.class, list).all()).isEmpty();
    }

    @Test
    void the_next_document_does_not_show_the_history_of_the_last() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var often = keep("Sửa nhiều " + word, null, AccessLevel.INTERNAL, clerk);
        var once = keep("Chỉ lưu " + word, null, AccessLevel.INTERNAL, clerk);
        for (int i = 0; i < 5; i++) {
            var now = documents.look(often, clerk.viewer());
            documents.change(
                    often, now.revision(), now.data().titled("Sửa lần " + i + word), Set.of("title"), clerk.viewer());
        }
        signIn(clerk);
        var page = navigate(DocumentPage.class, often.value().toString());
        find(TabSheet.class, page).single().setSelectedIndex(4);
        assertThat(find(ListItem.class, find(HistoryList.class, page).single()).all())
                .hasSizeGreaterThan(5);

        page = navigate(DocumentPage.class, once.value().toString());

        assertThat(find(ListItem.class, find(HistoryList.class, page).single()).all())
                .hasSizeLessThan(5);
    }

    @Test
    void who_may_not_see_a_document_gets_no_line_of_its_history() {
        var id = keep("Hồ sơ kín " + word, null, AccessLevel.RESTRICTED, somebody("Lê Thu Hà", Role.CLERK));
        var other = somebody("Trần Văn Bình", Role.STAFF);

        assertThatThrownBy(() -> history.page(id, 0, 10, other.viewer())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_takes_long_says_when_it_is_read_again_and_one_that_was_never_read_is_opened_by_a_person() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Bản đồ nặng " + word, null, AccessLevel.INTERNAL, clerk);
        jdbc.sql("delete from version_read where version_id = (select current_version from document where id = :id)")
                .param("id", id.value())
                .update();
        reading(id, "WAITING");
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(find(DocumentHead.class, page).single())).contains("đọc lại lúc ", "Thử lại");
        reading(id, "FAILED");
        page = navigate(DocumentPage.class, id.value().toString());
        assertThat(words(page)).contains("chưa biết có dấu mật hay không");

        test(button(page, "Không có dấu mật, cho mở")).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(words(page)).doesNotContain("chưa biết tệp có dấu mật hay không");
        assertThat(documents.current(id, clerk.viewer()).looked()).isEqualTo(Looked.DONE);
    }

    @Test
    void a_letter_that_is_not_open_to_others_says_which_part_holds_it_and_what_to_do() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var letter = """
                From: a@example.vn\r
                Subject: Tai lieu %1$s\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary=vk\r
                \r
                --vk\r
                Content-Type: application/vnd.rar\r
                Content-Disposition: attachment; filename="van ban.rar"\r
                \r
                Rar! %1$s\r
                --vk--\r
                """.formatted(java.util.UUID.randomUUID());
        var id = TestDocuments.keep(documents, "thu co rar.eml", letter.getBytes(UTF_8), null, clerk);
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(page)).contains("Thư chưa mở cho người khác", "van ban.rar", "tự xem trong tệp thư");
    }

    private void reading(DocumentId id, String state) {
        jdbc.sql("""
                update step set state = :state, reason = 'extraction.timeout', detail = '60', due_at = now() + interval '1 hour',
                       finished_at = case when :state = 'FAILED' then now() end
                 where document_id = :id and kind = 'READ'
                """).param("state", state).param("id", id.value()).update();
    }

    @Test
    void a_reading_that_was_stopped_says_how_far_it_came_and_goes_on_from_the_head_or_the_steps() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Quyết định quét " + word, null, AccessLevel.INTERNAL, clerk);
        jdbc.sql("""
                insert into step (document_id, kind, version_id, state, due_at, started_at, finished_at, reason, done, total)
                select id, 'SCAN', current_version, 'SKIPPED', now(), now(), now(), :reason, 4, 12 from document where id = :id
                """).param("reason", Step.STOPPED).param("id", id.value()).update();
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());
        find(TabSheet.class, page).single().setSelectedIndex(3);

        var head = find(DocumentHead.class, page).single();
        var steps = find(StepList.class, page).single();
        assertThat(words(head)).contains("Đã dừng (đọc được 4/12 trang). Phần đã đọc được giữ lại");
        assertThat(words(steps)).contains("Đã dừng (đọc được 4/12 trang)").doesNotContain("Thử lại");
        assertThat(button(steps, "Đọc tiếp").isVisible()).isTrue();
        test(button(head, "Đọc tiếp")).click();
        assertThat(documents.look(id, clerk.viewer()).steps())
                .filteredOn(step -> step.kind() == StepKind.SCAN)
                .noneMatch(Step::isStopped);
    }

    @Test
    void of_a_letter_it_is_said_what_becomes_of_its_attachments_before_anything_is_done() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        TestDocuments.keep(documents, "ghi chú.txt", ("ghi chú " + word).getBytes(UTF_8), null, clerk);
        var letter = """
                From: a@so.example\r
                Subject: Lich truc\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary=vk\r
                \r
                --vk\r
                Content-Type: text/plain\r
                \r
                Kinh gui\r
                --vk\r
                Content-Type: text/plain; name="lich.txt"\r
                \r
                lich %1$s\r
                --vk\r
                Content-Type: text/plain; charset=utf-8; name="ghi chu.txt"\r
                \r
                ghi chú %1$s\r
                --vk--\r
                """.formatted(word);
        var id = TestDocuments.keep(documents, "thu.eml", letter.getBytes(UTF_8), null, clerk);
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());

        test(button(page, "Quyền truy cập")).click();
        assertThat(words(find(EditDialog.class).single()))
                .contains(
                        "cũng áp dụng cho 1 tệp đính kèm: lich.txt.",
                        "1 tệp đính kèm đã có trong kho trước thư này nên giữ nguyên người xem: ghi chu.txt.");
        find(EditDialog.class).single().close();
        test(button(page, "Bỏ vào thùng rác")).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("2 tệp đính kèm là tài liệu riêng nên không bị bỏ theo: lich.txt; ghi chu.txt.");
    }

    private Button button(com.vaadin.flow.component.Component page, String text) {
        return find(Button.class, page).withText(text).single();
    }
}
