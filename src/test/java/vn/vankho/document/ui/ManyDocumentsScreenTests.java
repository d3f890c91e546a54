package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.uikit.Say;

/** Many documents at once: none is opened unasked, and none holds up the others. */
class ManyDocumentsScreenTests extends ScreenTest {
    @Autowired
    Documents documents;

    private final String token = UUID.randomUUID().toString().substring(0, 8);
    private Person clerk;
    private Person reader;

    @BeforeEach
    void signIn() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        reader = somebody("Trần Văn Đọc", Role.STAFF);
        signIn(clerk);
    }

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
        assertThat(data(id).access()).isEqualTo(AccessLevel.INTERNAL);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void readers_stay_where_no_others_are_named() {
        var id = keep("Kín");
        change();

        level("Giới hạn");
        click("uikit.save");

        assertThat(words(find(Dialog.class).single())).contains("Đã xong: 1/1 tài liệu");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void a_document_that_fails_is_named_and_tried_once_and_the_others_are_done() {
        for (int i = 0; i < 3; i++) keep("Tờ " + i);
        var rows = rows();
        var tried = new ArrayList<DocumentId>();

        ManyDialog.begin(
                "document.many.change",
                rows,
                row -> {
                    tried.add(row.id());
                    if (row == rows.getFirst()) throw new IllegalStateException("the database is away");
                    return List.of();
                },
                () -> {});
        assertThat(words(find(Dialog.class).single()))
                .contains(
                        "Đã làm 0/3 tài liệu; 1 tài liệu không làm được",
                        rows.getFirst().title(),
                        "Có lỗi xảy ra");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(words(find(Dialog.class).single())).contains("Đã xong: 2/3 tài liệu; 1 tài liệu không làm được");
        assertThat(tried)
                .containsExactlyElementsOf(rows.stream().map(DocumentRow::id).toList());
    }

    @Test
    void a_page_that_has_no_rows_any_more_shows_the_last_that_has() {
        keep("Tờ cuối");

        assertThat(words(at("&trang=3"))).contains("Tờ cuối " + token);
    }

    private void change() {
        at("");
        test(find(Checkbox.class).withLabel(Say.text("document.many.page")).single())
                .click();
        click("document.many.change");
        test(find(Checkbox.class).withLabel(Say.text("document.many.access")).single())
                .click();
    }

    private void level(String word) {
        Select<?> access = field(Select.class, "document.field.access");
        test(access).selectItem(word);
    }

    private DocumentListView at(String more) {
        UI.getCurrent().navigate(DocumentRoutes.LIST, QueryParameters.fromString("q=" + token + more));
        return (DocumentListView) getCurrentView();
    }

    private List<DocumentRow> rows() {
        var filter = new DocumentFilter(token, null, null, Set.of());
        return documents
                .list(filter, DocumentOrder.TITLE, 0, 10, clerk.viewer())
                .rows();
    }

    private DocumentData data(DocumentId id) {
        return documents.look(id, clerk.viewer()).data();
    }

    private DocumentId keep(String title) {
        var name = title + " " + token;
        var bytes = ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said(name)
                .access(AccessLevel.RESTRICTED)
                .readers(Set.of(), Set.of(reader.id()))
                .data();
        return TestDocuments.keep(documents, name + ".txt", bytes, data, clerk);
    }
}
