package vn.vankho.admin.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonData;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** The trail as auditors and administrators read it. */
class TrailScreenTests extends AdminScreen {
    @Autowired
    Documents documents;

    @Test
    void the_trail_is_read_in_words_and_filtered_by_the_address() {
        var lan = TestPeople.person(accounts, people, "Phan Nhật Ký", Role.STAFF);
        open("quan-tri/nhat-ky", "doi-tuong=" + lan.id().value());
        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Người kiểm thử", "Thêm tài khoản", "Phan Nhật Ký", "Chuyên viên");
        open("quan-tri/nhat-ky", "doi-tuong=" + lan.id().value() + "&den=2001-01-01");
        assertThat(rows()).isEmpty();
    }

    @Test
    void words_narrow_the_trail_and_the_field_keeps_them() {
        var word = "w" + UUID.randomUUID().toString().substring(0, 8);
        TestPeople.person(accounts, people, "Đặng Nhật Ký " + word, Role.STAFF);

        open("quan-tri/nhat-ky", "q=dang+nhat+ky+" + word);

        assertThat(rows()).singleElement().asString().contains("Đặng Nhật Ký " + word);
        assertThat(find(TextField.class).withLabel("Từ trong nhật ký").single().getValue())
                .isEqualTo("dang nhat ky " + word);
        open("quan-tri/nhat-ky", "q=dang+khong+co+" + word);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoever_has_left_can_be_asked_for_by_name() {
        var gone = TestPeople.person(accounts, people, "Đỗ Đã Nghỉ " + UUID.randomUUID(), Role.CLERK);
        var data = new PersonData(gone.login(), gone.fullName(), null, null, gone.roles(), Set.of());
        accounts.changePerson(gone.id(), data, false, TestPeople.ADMINISTRATOR);

        open("quan-tri/nhat-ky", "nguoi=" + gone.id().value());

        ComboBox<?> actor = find(ComboBox.class).withLabel("Người thực hiện").single();
        assertThat(test(actor).getSelected()).asString().contains(gone.fullName(), gone.login());
        test(actor).setFilter(gone.fullName());
        assertThat(test(actor).getSuggestions()).singleElement().asString().contains(gone.login());
    }

    @Test
    void a_document_is_chosen_by_its_title_and_only_one_that_may_be_seen() {
        var clerk = TestPeople.person(accounts, people, "Lê Văn Thư", Role.CLERK);
        var word = UUID.randomUUID().toString().substring(0, 8);
        var open = keep("Đề án mở " + word, AccessLevel.INTERNAL, clerk);
        var hidden = keep("Đề án kín " + word, AccessLevel.RESTRICTED, clerk);
        UI.getCurrent().navigate("quan-tri/nhat-ky");
        ComboBox<?> document = find(ComboBox.class).withLabel("Tài liệu").single();
        test(document).setFilter(word);
        assertThat(test(document).getSuggestions()).singleElement().isEqualTo("Đề án mở " + word);

        open("quan-tri/nhat-ky", "tai-lieu=" + open.value());

        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("Đề án mở " + word));
        assertThat(find(ComboBox.class).withLabel("Tài liệu").single().getValue())
                .asString()
                .contains("Đề án mở");
        open("quan-tri/nhat-ky", "tai-lieu=" + hidden.value());
        assertThat(find(ComboBox.class).withLabel("Tài liệu").single().getValue())
                .asString()
                .doesNotContain("Đề án kín");
    }

    private DocumentId keep(String title, AccessLevel access, Person keeper) {
        return TestDocuments.keep(
                documents, title + ".txt", title.getBytes(UTF_8), TestDocuments.data(title, access), keeper);
    }

    @Test
    void a_day_in_the_address_that_is_none_is_named_instead_of_showing_the_whole_trail() {
        open("quan-tri/nhat-ky", "tu=2026-02-31");

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("“tu”") && text.contains("2026-02-31"));
        assertThat($(NativeTableRow.class).all()).isEmpty();
        UI.getCurrent().navigate("quan-tri/nhat-ky");
        assertThat(rows()).isNotEmpty();
    }
}
