package vn.vankho.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonData;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.UnitData;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Say;

/** The dialogs that change what is said of a document and who may see it: each says what was seen in it, and nothing else. */
class EditDialogTests extends KeptScreen {
    @Autowired
    JdbcClient jdbc;

    @Test
    void who_changes_the_readers_has_not_confirmed_what_the_machine_read() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var text = """
                ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG
                Số: 4711/2024/QĐ-UBND
                Sông Thương, ngày 05 tháng 3 năm 2024
                QUYẾT ĐỊNH
                Ban hành Quy định về đo lường %s
                Điều 1. Phạm vi điều chỉnh
                """.formatted(word);
        var file = new IncomingFile(word + ".txt", "", new ByteArrayInputStream(text.getBytes(UTF_8)));
        var id = ((Kept.NewDocument) documents.keep(file, null, clerk.viewer())).document();
        await().atMost(60, SECONDS)
                .until(() -> documents.view(id, clerk.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.RECOGNISE && step.state() == StepState.DONE));
        var before = documents.view(id, clerk.viewer());
        assertThat(before.readFields()).contains("number", "issuedOn");

        open("Quyền truy cập", id, clerk);
        Select<AccessLevel> access = labelled(Select.class, "Mức truy cập");
        access.setValue(AccessLevel.RESTRICTED);
        save();

        var after = documents.view(id, clerk.viewer());
        assertThat(after.data().access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(after.readFields()).isEqualTo(before.readFields());
    }

    @Test
    void who_mends_one_field_has_confirmed_that_one_only() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(TestDocuments.said("Đề án " + word).number("1/ĐA").data(), clerk);
        indexed(id, clerk);
        jdbc.sql("update document set read_fields = '{title,number,issuedOn}' where id = ?")
                .param(id.value())
                .update();

        open("Sửa thông tin", id, clerk);
        TextArea title = labelled(TextArea.class, "Trích yếu (tên tài liệu)");
        title.setValue("Đề án đã sửa " + word);
        save();

        var after = documents.view(id, clerk.viewer());
        assertThat(after.data().title()).isEqualTo("Đề án đã sửa " + word);
        assertThat(after.readFields()).containsExactlyInAnyOrder("number", "issuedOn");
    }

    @Test
    void who_leaves_a_restricted_document_to_nobody_is_warned_and_its_page_says_who_may_read_it() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var reader = somebody("Trần Được Xem " + word, Role.STAFF);
        var id = kept(
                TestDocuments.said("Đề án " + word)
                        .access(AccessLevel.RESTRICTED)
                        .readers(Set.of(), Set.of(reader.id()))
                        .data(),
                clerk);

        var page = open("Quyền truy cập", id, clerk);
        assertThat(words(page)).contains("Ai được xem", "Trần Được Xem " + word + "; người lưu");
        Select<AccessLevel> access = labelled(Select.class, "Mức truy cập");
        assertThat(access.getHelperText()).isEqualTo(Say.text("document.access.help"));
        MultiSelectComboBox<Person> readers = labelled(MultiSelectComboBox.class, "Người được xem");
        readers.clear();
        assertThat(access.getHelperText()).isEqualTo(Say.text("document.access.nobody"));
        access.setValue(AccessLevel.INTERNAL);
        assertThat(access.getHelperText()).isEqualTo(Say.text("document.access.help"));

        signIn(reader);
        assertThat(words(navigate(DocumentPage.class, id.value().toString())))
                .contains("Đề án " + word)
                .doesNotContain("Ai được xem");
    }

    @Test
    void the_words_of_the_office_are_offered_without_diacritics_and_another_one_can_be_said() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(
                TestDocuments.said("Đề án " + word).issuer("Cơ quan lạ " + word).data(), clerk);

        open("Sửa thông tin", id, clerk);
        ComboBox<String> type = labelled(ComboBox.class, "Loại văn bản");
        ComboBox<String> issuer = labelled(ComboBox.class, "Cơ quan ban hành");
        ComboBox<String> field = labelled(ComboBox.class, "Lĩnh vực");
        assertThat(offered(type, "quyet dinh")).startsWith("Quyết định");
        assertThat(offered(issuer, "ngan hang nha nuoc")).contains("Ngân hàng Nhà nước Việt Nam");
        assertThat(offered(field, "giao duc")).isNotEmpty().allMatch(name -> name.contains("iáo dục"));
        assertThat(issuer.getValue()).isEqualTo("Cơ quan lạ " + word);
        say(type, "Tờ gấp " + word);
        field.setValue("Lao động");
        save();

        var after = documents.view(id, clerk.viewer()).data();
        assertThat(after.typeName()).isEqualTo("Tờ gấp " + word);
        assertThat(after.field()).isEqualTo("Lao động");
        assertThat(after.issuer()).isEqualTo("Cơ quan lạ " + word);
    }

    @Test
    void labels_of_documents_in_sight_are_offered_and_others_stay_unknown() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var other = somebody("Trần Văn Kín", Role.CLERK);
        var seen = TestDocuments.said("Đề án " + word).tags(Set.of("Đợt rà soát " + word));
        var id = kept(seen.data(), clerk);
        var hidden = TestDocuments.said("Kín " + word).access(AccessLevel.RESTRICTED);
        TestDocuments.keep(
                documents,
                "kin.txt",
                ("kin " + word).getBytes(UTF_8),
                hidden.tags(Set.of("Đợt kín " + word)).data(),
                other);

        open("Sửa thông tin", id, clerk);
        MultiSelectComboBox<String> tags = labelled(MultiSelectComboBox.class, "Nhãn");

        assertThat(offered(tags, "dot ra soat " + word)).containsExactly("Đợt rà soát " + word);
        assertThat(offered(tags, "dot kin " + word)).isEmpty();
        assertThat(tags.getValue()).containsExactly("Đợt rà soát " + word);
    }

    @Test
    void the_unit_and_the_reading_units_of_a_document_stay_when_they_are_closed() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var owner = unit("Phòng giải thể " + word);
        var reader = unit("Trung tâm sáp nhập " + word);
        var id = kept(
                TestDocuments.said("Đề án " + word)
                        .access(AccessLevel.RESTRICTED)
                        .unit(owner)
                        .readers(Set.of(reader), Set.of())
                        .data(),
                clerk);
        close(owner);
        close(reader);

        var page = open("Sửa thông tin", id, clerk);
        assertThat(words(page)).contains("Phòng giải thể " + word);
        TextArea title = labelled(TextArea.class, "Trích yếu (tên tài liệu)");
        title.setValue("Đề án đã sửa " + word);
        ComboBox<OrgUnit> unit = labelled(ComboBox.class, "Đơn vị quản lý");
        assertThat(unit.getItemLabelGenerator().apply(unit.getValue()))
                .contains("Phòng giải thể " + word, "ngừng hoạt động");
        save();

        var after = documents.view(id, clerk.viewer()).data();
        assertThat(after.title()).isEqualTo("Đề án đã sửa " + word);
        assertThat(after.unit()).isEqualTo(owner);
        assertThat(after.readerUnits()).containsExactly(reader);
    }

    @Test
    void a_unit_that_is_closed_is_offered_to_no_other_document() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var closed = unit("Phòng giải thể " + word);
        close(closed);
        var id = kept(TestDocuments.said("Đề án " + word).data(), clerk);

        open("Sửa thông tin", id, clerk);

        ComboBox<OrgUnit> unit = labelled(ComboBox.class, "Đơn vị quản lý");
        assertThat(unit.getListDataView().getItems()).extracting(OrgUnit::id).doesNotContain(closed);
    }

    @Test
    void readers_of_one_name_are_told_apart() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var name = "Nguyễn Thị " + word;
        var some = somebody(name, Role.STAFF);
        var other = somebody(name, Role.STAFF);
        var id = kept(
                TestDocuments.said("Đề án " + word)
                        .access(AccessLevel.RESTRICTED)
                        .data(),
                clerk);

        open("Quyền truy cập", id, clerk);
        MultiSelectComboBox<Person> readers = labelled(MultiSelectComboBox.class, "Người được xem");
        var offered = readers.getDataProvider()
                .fetch(new Query<>(0, 10, List.of(), null, null))
                .toList();
        assertThat(offered).isNotEmpty();

        assertThat(readers.getItemLabelGenerator().apply(some))
                .isEqualTo(name + " – Chuyên viên (" + some.login() + ")");
        assertThat(readers.getItemLabelGenerator().apply(other)).contains(other.login());
    }

    @Test
    void a_reader_whose_account_is_closed_is_shown_and_can_be_taken_away() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var gone = somebody("Trần Nghỉ Việc", Role.STAFF);
        var id = kept(
                TestDocuments.said("Đề án " + word)
                        .access(AccessLevel.RESTRICTED)
                        .readers(Set.of(), Set.of(gone.id()))
                        .data(),
                clerk);
        accounts.changePerson(
                gone.id(),
                new PersonData(gone.login(), gone.fullName(), null, null, gone.roles(), Set.of()),
                false,
                TestPeople.ADMINISTRATOR);

        open("Quyền truy cập", id, clerk);
        MultiSelectComboBox<Person> readers = labelled(MultiSelectComboBox.class, "Người được xem");
        assertThat(readers.getValue()).extracting(Person::id).containsExactly(gone.id());
        readers.clear();
        save();

        assertThat(documents.view(id, clerk.viewer()).data().readerPeople()).isEmpty();
    }

    private DocumentPage open(String button, DocumentId id, Person person) {
        signIn(person);
        var page = navigate(DocumentPage.class, id.value().toString());
        test(find(Button.class, page).withText(button).single()).click();
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> offered(ComboBoxBase<?, String, ?> box, String typed) {
        return ((DataProvider<String, String>) box.getDataProvider())
                .fetch(new Query<>(0, 50, List.of(), null, typed))
                .toList();
    }

    /** As the browser tells it when somebody leaves the field with a word that is not in the list. */
    private static void say(ComboBox<String> box, String other) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, other));
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T extends com.vaadin.flow.component.Component> T labelled(Class type, String label) {
        return (T) find(type, find(EditDialog.class).single()).all().stream()
                .filter(one -> label.equals(
                        ((com.vaadin.flow.component.Component) one).getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private DocumentId kept(DocumentData data, Person keeper) {
        return TestDocuments.keep(documents, word + ".txt", data.title().getBytes(UTF_8), data, keeper);
    }

    private UnitId unit(String name) {
        return accounts.createUnit(new UnitData(code(name), name, null, true), TestPeople.ADMINISTRATOR);
    }

    private void close(UnitId unit) {
        var name = people.allUnits(TestPeople.ADMINISTRATOR).stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow();
        accounts.changeUnit(unit, new UnitData(name.code(), name.name(), null, false), TestPeople.ADMINISTRATOR);
    }

    private String code(String name) {
        return name.charAt(0) + word;
    }
}
