package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.FormWords;
import vn.vankho.document.Quarantine;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.UploadBox;

/** The list, the trash and the upload, for people who may and who may not. */
class DocumentScreensTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    DocumentFeed feed;

    @Autowired
    Quarantine quarantine;

    @Autowired
    FormWords offered;

    private final String token = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_list_shows_a_new_document_first_and_no_restricted_one_of_others() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Công văn mở " + token, AccessLevel.INTERNAL, clerk);
        keep("Công văn kín " + token, AccessLevel.RESTRICTED, clerk);
        signIn(somebody("Trần Văn Bình", Role.STAFF));

        var view = navigate(DocumentListView.class);

        assertThat(words(view)).contains("Công văn mở " + token).doesNotContain("Công văn kín " + token);
    }

    @Test
    void a_clerk_takes_a_document_back_from_the_trash() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Bỏ nhầm " + token, AccessLevel.INTERNAL, clerk);
        documents.trash(id, clerk.viewer());
        signIn(clerk);
        var view = navigate(TrashView.class);
        var trashedAt = documents.view(id, clerk.viewer()).trashedAt();
        assertThat(words(view))
                .contains("Bỏ nhầm " + token)
                .contains("Khôi phục được đến " + Formats.moment(trashedAt.plus(Duration.ofDays(30))));

        var back = find(Button.class, view).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("Bỏ nhầm " + token))
                .findFirst()
                .orElseThrow();
        test(back).click();

        assertThat(words(view)).doesNotContain("Bỏ nhầm " + token);
        assertThat(documents.view(id, clerk.viewer()).trashedAt()).isNull();
    }

    @Test
    void what_holds_for_the_next_files_is_read_without_opening_the_form() {
        signIn(somebody("Lê Thu Hà", Role.CLERK));
        navigate(UploadView.class);
        var folded = find(Details.class).single();
        assertThat(folded.getSummaryText()).endsWith("Khác · Nội bộ");

        Select<?> kind = field(Select.class, "document.field.kind");
        test(kind).selectItem("Hồ sơ");

        assertThat(folded.getSummaryText()).endsWith("Hồ sơ · Nội bộ");
    }

    @Test
    void whose_it_is_and_for_whom_is_read_there_too() {
        var reader = somebody("Trần Văn Đọc", Role.STAFF);
        signIn(somebody("Lê Thu Hà", Role.CLERK));
        navigate(UploadView.class);
        var folded = find(Details.class).single();

        Select<?> access = field(Select.class, "document.field.access");
        test(access).selectItem("Giới hạn");
        assertThat(folded.getSummaryText()).endsWith("Khác · Giới hạn, chỉ người lưu được xem");

        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Person> people = field(MultiSelectComboBox.class, "document.field.readerPeople");
        people.setValue(Set.of(reader));
        assertThat(folded.getSummaryText()).endsWith("Khác · Giới hạn cho Trần Văn Đọc");
    }

    @Test
    void what_was_destroyed_is_listed_for_those_whose_business_it_is() {
        var clerk = somebody("Lê Bỏ Đi", Role.CLERK);
        var admin = somebody("Lý Hủy Bỏ", Role.ADMINISTRATOR);
        var id = keep("Giấy mời đã hủy " + token, AccessLevel.INTERNAL, clerk);
        var version = documents.view(id, clerk.viewer()).current().id();
        feed.quarantine(version, "MẬT");
        quarantine.destroy(version, "mật", admin.viewer());

        signIn(admin);
        assertThat(words(navigate(DestroyedView.class)))
                .contains("Giấy mời đã hủy " + token, "Lý Hủy Bỏ", "Cách ly vì MẬT");
        signIn(clerk);
        assertThat(words(navigate(DestroyedView.class))).doesNotContain(token);
        signIn(somebody("Trần Không Xem", Role.STAFF));
        assertThatThrownBy(() -> navigate(DestroyedView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_auditor_is_not_offered_to_drop_files() {
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));

        assertThat(words(navigate(DocumentListView.class))).doesNotContain("Tải lên");
        assertThatThrownBy(() -> navigate(UploadView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clerk_sees_one_place_to_drop_files() {
        signIn(somebody("Lê Thu Hà", Role.CLERK));

        assertThat(find(UploadBox.class, navigate(UploadView.class)).all()).hasSize(1);
    }

    @Test
    void a_batch_with_a_field_that_does_not_hold_is_refused_until_it_is_mended() {
        signIn(somebody("Lê Thu Hà", Role.CLERK));
        var view = navigate(UploadView.class);
        var tags = find(TagField.class, view).single();

        tags.setValue(Set.of("a".repeat(101)));

        assertThat(tags.isInvalid()).isTrue();
        assertThat(find(Paragraph.class, view).withClassName("vk-refusal").all())
                .hasSize(1);
        assertThatThrownBy(view::common)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.upload.common.wrong"));

        tags.setValue(Set.of("a"));

        assertThat(tags.isInvalid()).isFalse();
        assertThat(view.common().tags()).containsExactly("a");
        assertThat(find(Paragraph.class, view).withClassName("vk-refusal").all())
                .isEmpty();
    }

    @Test
    void leaving_the_page_while_files_are_sent_is_asked_first() {
        signIn(somebody("Lê Thu Hà", Role.CLERK));
        var box = find(UploadBox.class, navigate(UploadView.class)).single();
        happens("begun", box);

        UI.getCurrent().navigate(DocumentListView.class);

        assertThat(getCurrentView()).isInstanceOf(UploadView.class);
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    @Test
    void nobody_is_asked_once_everything_is_sent() {
        signIn(somebody("Lê Thu Hà", Role.CLERK));
        var box = find(UploadBox.class, navigate(UploadView.class)).single();
        happens("begun", box);
        happens("finished", box);

        assertThat(navigate(DocumentListView.class)).isNotNull();
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    private static void happens(String event, Component component) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void a_refusal_is_shown_at_the_field_it_speaks_of() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        signIn(clerk);
        navigate(DocumentListView.class);
        var form = new DocumentForm(DocumentForm.Part.ALL, people, offered, clerk.viewer());

        var marked = form.mark(new Refused("document.title.missing"));

        assertThat(marked).isTrue();
        assertThat(form.mark(new Refused("document.changedMeanwhile"))).isFalse();
    }

    @Test
    void a_day_that_is_none_is_refused_and_not_taken_for_an_empty_field() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        signIn(clerk);
        navigate(DocumentListView.class);
        var form = new DocumentForm(DocumentForm.Part.ALL, people, offered, clerk.viewer());
        var day = (DayPicker) form.getChildren()
                .filter(DayPicker.class::isInstance)
                .findFirst()
                .orElseThrow();
        day.getElement().setProperty("_inputElementValue", "31/02/2026");
        happens("unparsable-change", day);

        assertThatThrownBy(() -> form.value("Công văn"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("uikit.day.wrong"));

        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void rows_lead_to_the_page_of_the_document() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Kế hoạch năm " + token, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var view = navigate(DocumentListView.class);

        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains(DocumentRoutes.page(id));
    }

    private DocumentId keep(String title, AccessLevel access, Person keeper) {
        var bytes = ("Nội dung của " + title).getBytes(StandardCharsets.UTF_8);
        return TestDocuments.keep(documents, title + ".txt", bytes, TestDocuments.data(title, access), keeper);
    }
}
