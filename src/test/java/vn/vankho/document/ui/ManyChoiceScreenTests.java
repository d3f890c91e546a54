package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.TestDocuments;

/** Which of many documents are chosen, and what is asked before they are thrown away. */
class ManyChoiceScreenTests extends ManyScreen {
    @Test
    void the_whole_list_is_chosen_beyond_the_page_and_each_document_leaves_its_line() {
        for (int i = 0; i < 52; i++) keep("Tờ " + i);
        var hidden = TestDocuments.said("Kín " + token).access(AccessLevel.RESTRICTED);
        TestDocuments.keep(documents, "kin.txt", token.getBytes(StandardCharsets.UTF_8), hidden.data(), reader);
        var page = at("");
        assertThat(find(Button.class).withText("Chọn tất cả 52 kết quả").all()).isEmpty();

        tickPage();
        assertThat(words(page)).contains("Đã chọn 50 tài liệu");
        test(find(Button.class).withText("Chọn tất cả 52 kết quả").single()).click();
        assertThat(words(page)).contains("Đã chọn tất cả 52 kết quả");
        click("document.many.trash");
        test(find(ConfirmDialog.class).single()).reject();
        awaitWords("Đã xong: 52/52 tài liệu");

        assertThat(documents
                        .list(filter(), DocumentOrder.TITLE, 0, 1, clerk.viewer())
                        .total())
                .isZero();
        assertThat(documents
                        .list(filter(), DocumentOrder.TITLE, 0, 1, reader.viewer())
                        .total())
                .isEqualTo(1);
        assertThat(lines("document.trash")).isEqualTo(52);
    }

    @Test
    void who_throws_many_away_reads_first_of_how_many_the_register_keeps_its_entry() {
        var kept = keep("Đã xác nhận");
        keep("Không có trong sổ");
        jdbc.sql("""
                insert into legal_document (id, state, taken_in_at, confirmed_at, confirmed_by, document_id)
                values (:id, 'CONFIRMED', now(), now(), :by, :file)
                """)
                .param("id", UUID.randomUUID())
                .param("by", clerk.id().value())
                .param("file", kept.value())
                .update();
        at("");
        tickPage();

        click("document.many.trash");

        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Mục đã xác nhận của 1 văn bản trong số này vẫn còn trong Sổ văn bản pháp luật");
    }

    @Test
    void a_box_that_is_touched_takes_the_choice_back_to_the_page() {
        for (int i = 0; i < 51; i++) keep("Tờ " + i);
        var page = at("");
        tickPage();
        test(find(Button.class).withText("Chọn tất cả 51 kết quả").single()).click();

        test(find(Checkbox.class)
                        .withCondition(box -> box.getAriaLabel().orElse("").contains("Tờ 7 "))
                        .single())
                .click();

        assertThat(words(page)).contains("Đã chọn 49 tài liệu").doesNotContain("Đã chọn tất cả");
    }

    @Test
    void a_page_that_has_no_rows_any_more_shows_the_last_that_has() {
        keep("Tờ cuối");

        assertThat(words(at("&trang=3"))).contains("Tờ cuối " + token);
    }

    private long lines(String deed) {
        return jdbc.sql("select count(*) from audit_entry where deed = :deed and actor_id = :actor")
                .param("deed", deed)
                .param("actor", clerk.id().value())
                .query(Long.class)
                .single();
    }
}
