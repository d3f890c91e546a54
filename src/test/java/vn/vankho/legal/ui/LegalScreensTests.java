package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** A lawyer reads the register, decides, and sees what follows. */
class LegalScreensTests extends RegisterScreens {
    @Autowired
    private Documents documents;

    @Autowired
    private LegalIntake intake;

    @org.springframework.beans.factory.annotation.Autowired
    private vn.vankho.legal.register.LegalEvents events;

    @Test
    void confirming_what_was_read_changes_the_status_of_the_other_text_with_its_reason() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var oldNumber = fresh();
        var old = register.enter(decision(oldNumber, "2013-07-09", "2013-07-19"), lawyer.viewer());
        var read = decision(fresh(), "2019-04-24", "2019-05-06");
        var newer = taken(read, oldNumber, lawyer);

        UI.getCurrent().navigate(LegalRoutes.page(newer));
        assertThat(page()).contains("Chưa xác định", "Đề xuất chờ quyết định (1)", "Bãi bỏ Quyết định số " + oldNumber);
        click("legal.confirm");
        last("legal.accept");
        assertThat(page()).contains("Còn hiệu lực", "từ 06/05/2019");
        test($(Button.class).withText(Say.text("legal.accept")).all().getFirst())
                .click();
        last("legal.accept");

        go(LegalRoutes.page(old), "ngay=2019-05-06");
        assertThat(page())
                .contains("Hết hiệu lực toàn bộ", "từ 06/05/2019", "Bị bãi bỏ bởi " + read.name() + " từ 06/05/2019");
        go(LegalRoutes.page(old), "ngay=2019-05-05");
        assertThat(page()).contains("Còn hiệu lực", "tính đến 05/05/2019");
    }

    @Test
    void an_act_that_is_entered_is_warned_about_and_counts_all_the_same() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var decree = fresh().replace("QĐ-UBND", "NĐ-CP");
        var own = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        go(LegalRoutes.page(own), "");
        click("legal.relation.add");
        test(field(TextField.class, "legal.relation.target")).setValue(decree);
        assertThat(words($(RelationDialog.class).single())).doesNotContain("cấp dưới");
        test(field(TextField.class, "legal.relation.provisions")).setValue("khoản 2 Điều 5");
        field(ComboBox.class, "legal.relation.target.type").setValue("Nghị định");

        assertThat(words($(RelationDialog.class).single())).contains("Văn bản cấp dưới tác động lên văn bản cấp trên");
        last("uikit.save");
        go(LegalRoutes.page(own), "muc=luoc-do");

        assertThat(page()).contains("Văn bản bị bãi bỏ (1)", decree, "khoản 2 Điều 5", "cấp dưới");
    }

    @Test
    void the_banner_says_which_part_begins_on_a_day_of_its_own() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        events.addEvent(
                own,
                vn.vankho.legal.effect.EffectKind.COMMENCED,
                LocalDate.parse("2014-02-01"),
                null,
                "",
                "Điều 4",
                "Điều 4 có hiệu lực từ ngày 01 tháng 02 năm 2014.",
                lawyer.viewer());

        go(LegalRoutes.page(own), "ngay=2014-01-01");
        assertThat(words($(LegalBanner.class).single())).contains("Còn hiệu lực", "Có hiệu lực từ 01/02/2014: Điều 4");
        go(LegalRoutes.page(own), "ngay=2014-02-01");
        assertThat(words($(LegalBanner.class).single())).doesNotContain("Điều 4");
    }

    @Test
    void the_banner_says_since_when_a_part_has_ended_and_by_what_whatever_was_suspended_since() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        happens(own, EffectKind.REPEALED, "2015-01-09", null, "Điều 3", lawyer);
        happens(own, EffectKind.SUSPENDED, "2023-01-01", "2024-05-31", "khoản 1 Điều 7", lawyer);

        go(LegalRoutes.page(own), "ngay=2023-02-01");
        assertThat(words($(LegalBanner.class).single()))
                .contains(
                        "Hết hiệu lực một phần từ 09/01/2015 · Ngưng hiệu lực một phần từ 01/01/2023",
                        "Bị bãi bỏ từ 09/01/2015: Điều 3",
                        "từ 01/01/2023: khoản 1 Điều 7");
        go(LegalRoutes.page(own), "ngay=2024-07-01");
        assertThat(words($(LegalBanner.class).single()))
                .contains("từ 09/01/2015 · tính đến 01/07/2024", "Bị bãi bỏ từ 09/01/2015: Điều 3")
                .doesNotContain("01/06/2024", "khoản 1 Điều 7");
    }

    @Test
    void the_banner_of_a_partly_ceased_text_says_what_comes_to_its_other_parts() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        happens(own, EffectKind.REPEALED, "2015-01-09", null, "Điều 3", lawyer);
        happens(own, EffectKind.REPEALED, "2015-03-01", null, "Điều 5", lawyer);
        happens(own, EffectKind.SUPPLEMENTED, "2015-04-01", null, "Điều 5a", lawyer);

        go(LegalRoutes.page(own), "ngay=2015-02-01");
        assertThat(words($(LegalBanner.class).single()))
                .contains(
                        "Hết hiệu lực một phần",
                        "Bị bãi bỏ từ 01/03/2015: Điều 5",
                        "Được bổ sung từ 01/04/2015: Điều 5a");
        go(LegalRoutes.page(own), "ngay=2015-04-01");
        assertThat(words($(LegalBanner.class).single()))
                .contains("Bị bãi bỏ từ 01/03/2015: Điều 5")
                .doesNotContain("Điều 5a");
    }

    private void happens(
            LegalDocumentId own, EffectKind kind, String on, @Nullable String until, String provisions, Person by) {
        events.addEvent(
                own,
                kind,
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until),
                "",
                provisions,
                "Câu làm căn cứ.",
                by.viewer());
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_another_text_does_to_this_one_is_entered_from_its_own_page() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var newer = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        go(LegalRoutes.page(old), "");
        click("legal.relation.add");
        field(Checkbox.class, "legal.relation.passive").setValue(true);
        last("uikit.save");
        ComboBox<vn.vankho.legal.list.LegalRow> acting = field(ComboBox.class, "legal.relation.acting");
        assertThat(acting.getErrorMessage()).isEqualTo("Chưa chọn văn bản tác động trong sổ.");
        ComboBox<RelationKind> kind = field(ComboBox.class, "legal.relation.kind");
        assertThat(kind.getItemLabelGenerator().apply(RelationKind.AMENDS)).isEqualTo("Văn bản sửa đổi");

        acting.setValue(row(newer, lawyer));
        last("uikit.save");
        go(LegalRoutes.page(old), "");

        assertThat(page()).contains("Hết hiệu lực toàn bộ", "từ 06/05/2019", "Bị bãi bỏ bởi ");
    }

    @Test
    void a_part_that_the_acting_text_does_not_name_is_entered_as_such() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var own = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        go(LegalRoutes.page(own), "");
        click("legal.relation.add");
        field(ComboBox.class, "legal.relation.known").setValue(row(old, lawyer));
        var part = field(Checkbox.class, "legal.relation.part");
        part.setValue(true);
        assertThat(words($(RelationDialog.class).single())).contains("Tác động một phần nhưng chưa nêu điều");
        last("uikit.save");
        go(LegalRoutes.page(old), "");

        assertThat(page()).contains("Hết hiệu lực một phần");
    }

    @Test
    void a_kind_that_was_emptied_is_asked_for_and_a_text_chosen_from_the_register_is_acted_upon() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var own = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        go(LegalRoutes.page(own), "");
        click("legal.event.add");
        field(ComboBox.class, "legal.event.kind").clear();
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2020-01-01"));
        last("uikit.save");
        assertThat(field(ComboBox.class, "legal.event.kind").getErrorMessage()).isEqualTo("Chưa chọn sự kiện.");
        last("uikit.cancel");

        click("legal.relation.add");
        field(ComboBox.class, "legal.relation.kind").clear();
        field(ComboBox.class, "legal.relation.known").setValue(row(old, lawyer));
        last("uikit.save");
        assertThat(field(ComboBox.class, "legal.relation.kind").getErrorMessage())
                .isEqualTo("Chưa chọn quan hệ.");
        field(ComboBox.class, "legal.relation.kind").setValue(RelationKind.REPEALS);
        assertThat(field(TextField.class, "legal.relation.target").isEnabled()).isFalse();
        last("uikit.save");

        go(LegalRoutes.page(old), "ngay=2019-05-06");
        assertThat(page()).contains("Hết hiệu lực toàn bộ");
    }

    @Test
    void who_may_only_read_is_offered_nothing_to_decide() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var newer = taken(decision(fresh(), "2019-04-24", "2019-05-06"), fresh(), lawyer);
        signIn(somebody("chuyenvien", Role.STAFF));

        UI.getCurrent().navigate(LegalRoutes.page(newer));

        assertThat(page()).contains("Đề xuất chờ quyết định (1)");
        assertThat($(Button.class).withText(Say.text("legal.accept")).all()).isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.confirm")).all()).isEmpty();
    }

    @Test
    void the_page_of_the_file_says_how_it_stands_and_leads_to_the_register() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var file = file(lawyer);
        var id = taken(file, decision(fresh(), "2019-04-24", "2019-05-06"), fresh(), lawyer);
        UI.getCurrent().navigate(DocumentRoutes.page(file));

        assertThat($(Anchor.class).all().stream()
                        .filter(link -> link.getHref().equals(LegalRoutes.page(id)))
                        .map(ScreenTest::words))
                .containsExactly("Chưa xác định");
    }

    private LegalDocumentId taken(LegalHeader header, String repealed, Person lawyer) {
        return taken(file(lawyer), header, repealed, lawyer);
    }

    private LegalDocumentId taken(DocumentId file, LegalHeader header, String repealed, Person lawyer) {
        var target = LegalHeader.cited(repealed, "Quyết định", "", null, null);
        var data =
                new RelationData(RelationKind.REPEALS, "", false, null, null, "Bãi bỏ Quyết định số " + repealed + ".");
        var version = documents.current(file, lawyer.viewer()).id();
        return intake.takeIn(new ReadDocument(
                file,
                version,
                header,
                "",
                List.of(),
                List.of(new ReadRelation(data, target, target.name(), 0, 40, 0.95f))));
    }

    private DocumentId file(Person keeper) {
        var bytes = ("tệp " + ++number).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said("Tệp " + number).kind(DocumentKind.LEGAL).data();
        var file = TestDocuments.keep(documents, number + ".txt", bytes, data, keeper);
        // its own words are read for the register, too: what a test lays down comes after that
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(file, keeper.viewer()).steps().stream()
                        .noneMatch(step -> step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        return file;
    }

    /** The button of the dialog that was opened last. */
    private void last(String key) {
        test($(Button.class).withText(Say.text(key)).all().getLast()).click();
    }

    private String page() {
        return words($(LegalPage.class).single());
    }
}
