package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.uikit.Say;

/** The list is narrowed by its address, and its address by the list. */
class DocumentListScreenTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private final String token = UUID.randomUUID().toString().substring(0, 8);
    private Person clerk;
    private DocumentId law;

    @BeforeEach
    void keep() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        law = keep("Luật Đo lường " + token, DocumentKind.LEGAL);
        keep("Hồ sơ đo " + token, DocumentKind.RECORD);
        signIn(clerk);
    }

    @Test
    void the_address_narrows_the_list_and_the_fields_show_it() {
        var view = at("q=do%20" + token + "&loai=LEGAL");

        assertThat(words(view)).contains("Luật Đo lường " + token).doesNotContain("Hồ sơ đo " + token);
        assertThat(words(view)).contains("1 tài liệu").contains("Lọc (1)").contains("Bỏ lọc");
        assertThat(field(TextField.class, "document.list.words").getValue()).isEqualTo("do " + token);
        assertThat(field(Select.class, "document.list.kind").getValue()).isEqualTo("LEGAL");
    }

    @Test
    void what_the_address_says_and_nobody_can_read_narrows_nothing_and_counts_for_none() {
        var view = at("loai=LAW&don-vi=x");

        assertThat(words(view)).doesNotContain("Lọc (");
        assertThat(find(Anchor.class, view).withText("Bỏ lọc").all()).isEmpty();
    }

    @Test
    void issuer_days_of_issue_and_label_narrow_it_and_stand_in_the_address() {
        var body = "Sở Thử nghiệm " + token;
        keep(TestDocuments.said("Tờ tháng ba " + token)
                .issuer(body)
                .issued(LocalDate.of(2026, 3, 1))
                .tags(Set.of("nhãn" + token))
                .data());
        keep(TestDocuments.said("Tờ tháng năm " + token)
                .issuer(body)
                .issued(LocalDate.of(2026, 5, 1))
                .data());

        var view = at("co-quan=so%20thu%20nghiem%20" + token + "&tu=2026-04-01&den=2026-05-01");
        assertThat(words(view))
                .contains("Tờ tháng năm", "1 tài liệu", "Lọc (3)")
                .doesNotContain("Tờ tháng ba");
        assertThat(field(DatePicker.class, "document.list.from").getValue()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(words(at("nhan=nhãn" + token))).contains("Tờ tháng ba").doesNotContain("Tờ tháng năm");

        at("q=" + token);
        @SuppressWarnings("unchecked")
        ComboBox<String> issuer = field(ComboBox.class, "document.list.issuer");
        test(issuer).selectItem(body);
        assertThat(words((DocumentListView) getCurrentView())).contains("2 tài liệu", "Bỏ lọc");
    }

    @Test
    void a_choice_is_another_address_and_the_field_stays_where_it_is() {
        var view = at("q=" + token);
        var words = field(TextField.class, "document.list.words");
        var kind = field(Select.class, "document.list.kind");

        test(kind).selectItem("Hồ sơ");

        assertThat(words(view)).contains("Hồ sơ đo " + token).doesNotContain("Luật Đo lường " + token);
        assertThat(field(TextField.class, "document.list.words")).isSameAs(words);
        assertThat(words.isAttached()).isTrue();
        assertThat(words.getValue()).isEqualTo(token);
    }

    @Test
    void nothing_found_leads_back_to_the_whole_list() {
        var view = at("q=khong-co-" + token);

        assertThat(words(view)).contains("Không có tài liệu nào khớp");
        assertThat(find(Anchor.class, view).all())
                .filteredOn(link -> link.getText().equals("Bỏ lọc"))
                .isNotEmpty()
                .allMatch(link -> link.getHref().equals(DocumentRoutes.LIST));
        assertThat(find(Anchor.class, at("")).withText("Bỏ lọc").all()).isEmpty();
    }

    @Test
    void a_failed_step_is_named_with_its_reason() {
        jdbc.sql(
                        "update step set state = 'FAILED', reason = 'document.step.crashed' where document_id = ? and kind = 'READ'")
                .param(law.value())
                .update();

        var view = at("tinh-trang=FAILED,UNREAD&q=" + token);

        assertThat(words(view))
                .contains("Luật Đo lường " + token)
                .contains("Lỗi: Đọc chữ")
                .contains("Đọc chữ: Chương trình xử lý bị dừng nhiều lần")
                .doesNotContain("Hồ sơ đo " + token);
    }

    @Test
    void the_conditions_fold_and_unfold() {
        var view = at("");
        var fold = find(Button.class, view).withText("Lọc").single();
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(fold).click();

        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void chosen_rows_are_changed_in_one_go_and_others_stay() {
        at("q=" + token);
        test(box("Luật Đo lường " + token)).click();
        assertThat(words((DocumentListView) getCurrentView())).contains("Đã chọn 1 tài liệu");

        click("document.many.change");
        test(find(Checkbox.class).withLabel(Say.text("document.many.field")).single())
                .click();
        field(OfferedBox.class, "document.field.field").setValue("Đo lường");
        click("uikit.save");

        awaitWords("Đã xong: 1/1 tài liệu; 0 tài liệu không làm được.");
        assertThat(documents.look(law, clerk.viewer()).data().field()).isEqualTo("Đo lường");
    }

    @Test
    void a_document_that_is_refused_is_named_with_its_reason_and_the_others_are_done() {
        for (int i = 0; i < 6; i++) keep("Công văn " + i + " " + token, DocumentKind.OTHER);
        at("q=" + token + "&sap-xep=TITLE");
        test(find(Checkbox.class).withLabel(Say.text("document.many.page")).single())
                .click();
        documents.trash(law, clerk.viewer());

        click("document.many.trash");
        var sure = find(ConfirmDialog.class).single();
        test(sure).reject();
        awaitWords("Đã xong: 7/8 tài liệu; 1 tài liệu không làm được.");
        assertThat(words(find(Dialog.class).single()))
                .contains("Luật Đo lường " + token + ": Tài liệu “Luật Đo lường " + token + "” đang ở trong thùng rác");
        click("uikit.close");
        assertThat(words((DocumentListView) getCurrentView())).contains("Không có tài liệu nào khớp");
    }

    @Test
    void who_may_only_read_chooses_nothing() {
        signIn(somebody("Người kiểm toán", Role.AUDITOR));

        var view = at("q=" + token);

        assertThat(words(view)).contains("Xuất Excel").contains("Luật Đo lường " + token);
        assertThat(find(Checkbox.class, view).all()).isEmpty();
    }

    /** The browser looks again and again. */
    private void awaitWords(String said) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words(find(Dialog.class).single()).contains(said);
        });
    }

    private Checkbox box(String title) {
        return find(Checkbox.class)
                .withCondition(one -> Say.text("document.many.choose", title)
                        .equals(one.getAriaLabel().orElse("")))
                .single();
    }

    private DocumentListView at(String question) {
        UI.getCurrent().navigate(DocumentRoutes.LIST, QueryParameters.fromString(question));
        return (DocumentListView) getCurrentView();
    }

    private DocumentId keep(String title, DocumentKind kind) {
        var bytes = ("Nội dung của " + title).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said(title).kind(kind).data();
        return TestDocuments.keep(documents, title + ".txt", bytes, data, clerk);
    }

    private void keep(DocumentData data) {
        var bytes = ("Nội dung của " + data.title()).getBytes(StandardCharsets.UTF_8);
        TestDocuments.keep(documents, data.title() + ".txt", bytes, data, clerk);
    }
}
