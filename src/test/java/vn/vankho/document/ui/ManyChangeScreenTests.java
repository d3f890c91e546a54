package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.uikit.Say;

/** What is said of many documents at once: none is opened unasked, and what was there comes back. */
class ManyChangeScreenTests extends ManyScreen {
    @Test
    void restricted_documents_are_opened_only_by_a_level_that_was_chosen_and_an_answered_question() {
        var id = keep("Kín");
        change();

        click("uikit.save");
        assertThat(find(Paragraph.class).withText("Chưa chọn mức truy cập.").all())
                .hasSize(1);
        level("Nội bộ");
        click("uikit.save");

        var sure = find(ConfirmDialog.class).single();
        assertThat(sure.getElement().getProperty("header")).isEqualTo("Mở rộng người được xem của 1 tài liệu?");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
        test(sure).reject();
        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).access()).isEqualTo(AccessLevel.INTERNAL);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void readers_stay_where_no_others_are_named() {
        var id = keep("Kín");
        change();

        level("Giới hạn");
        click("uikit.save");

        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void kind_type_and_issuer_are_changed_for_many_and_a_kind_is_never_emptied() {
        var id = keep("Tờ trình");
        change("document.many.kind");
        test(find(Checkbox.class).withLabel(Say.text("document.many.type")).single())
                .click();
        click("uikit.save");
        assertThat(find(Paragraph.class).withText("Chưa chọn nhóm tài liệu.").all())
                .hasSize(1);
        Select<?> kind = find(Select.class, find(Dialog.class).single())
                .withLabel(Say.text("document.field.kind"))
                .single();
        test(kind).selectItem("Hồ sơ");
        find(OfferedBox.class)
                .withLabel(Say.text("document.field.typeName"))
                .single()
                .setValue("Tờ trình");
        click("uikit.save");

        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).kind()).isEqualTo(DocumentKind.RECORD);
        assertThat(data(id).typeName()).isEqualTo("Tờ trình");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void a_field_is_emptied_only_by_a_tick_of_its_own_and_what_was_there_is_told_and_taken_back() {
        var id = keep("Tờ trình");
        change("document.many.field");
        click("uikit.save");
        assertThat(find(Paragraph.class)
                        .withText("Chưa chọn “Lĩnh vực”: hãy chọn giá trị mới, hoặc đánh dấu “Bỏ trống”.")
                        .all())
                .hasSize(1);
        assertThat(runs.any(clerk.viewer())).isFalse();
        find(OfferedBox.class)
                .withLabel(Say.text("document.field.field"))
                .single()
                .setValue("Đất đai");
        click("uikit.save");
        awaitWords("Đã xong: 1/1 tài liệu");
        click("uikit.close");

        change("document.many.field");
        test(find(Checkbox.class).withLabel("Bỏ trống").single()).click();
        click("uikit.save");
        awaitWords("Đã xong: 1/1 tài liệu");
        click("uikit.close");
        assertThat(data(id).field()).isNull();

        var run = runs.list(0, 1, clerk.viewer()).rows().getFirst();
        UI.getCurrent().navigate(DocumentRoutes.many(run.id()));
        assertThat(words((Component) getCurrentView())).contains("Lĩnh vực: Đất đai → —");
        test(find(Button.class).withText("Hoàn tác 1 tài liệu").single()).click();
        test(find(ConfirmDialog.class).single()).reject();
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words((Component) getCurrentView()).contains("Lĩnh vực: — → Đất đai");
        });
        assertThat(data(id).field()).isEqualTo("Đất đai");
        UI.getCurrent().navigate(DocumentRoutes.many(run.id()));
        assertThat(words((Component) getCurrentView())).contains("Thao tác này đã được hoàn tác");
        assertThat(find(Button.class).withText("Hoàn tác 1 tài liệu").all()).isEmpty();
    }

    private void change() {
        change("document.many.access");
    }

    private void change(String ticked) {
        at("");
        tickPage();
        click("document.many.change");
        test(find(Checkbox.class).withLabel(Say.text(ticked)).single()).click();
    }

    private void level(String word) {
        Select<?> access = field(Select.class, "document.field.access");
        test(access).selectItem(word);
    }

    private DocumentData data(DocumentId id) {
        return documents.look(id, clerk.viewer()).data();
    }
}
