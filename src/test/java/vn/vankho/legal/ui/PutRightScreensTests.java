package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.Merges;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** A lawyer puts right what was read, names who did an event, and takes a merge back. */
class PutRightScreensTests extends ScreenTest {
    private static int number = 1700;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalIntake intake;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @Autowired
    private LegalList list;

    @Autowired
    private Merges merges;

    @Autowired
    private LegalEvents events;

    @Test
    void an_extension_shows_its_last_day_on_its_card_and_is_put_right_in_its_dialog() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = decision(fresh(), "2013-07-09", "2013-07-19");
        var target = register.enter(old, lawyer.viewer());
        var data = new RelationData(
                RelationKind.EXTENDS,
                "",
                false,
                LocalDate.parse("2019-05-06"),
                LocalDate.parse("2031-12-31"),
                "Kéo dài đến hết năm 2031.");
        var file = file(lawyer);
        var head = decision(fresh(), "2019-04-24", "2019-05-06");
        var acting = intake.takeIn(new ReadDocument(
                file,
                documents.current(file, lawyer.viewer()).id(),
                head,
                "",
                List.of(),
                List.of(new ReadRelation(data, old, old.name(), 0, 40, 0.95f))));
        go(LegalRoutes.PROPOSALS, "tu=" + head.number());
        assertThat(words($(ProposalsView.class).single())).contains("31/12/2031");

        go(LegalRoutes.page(acting), "");
        click("legal.accept");
        field(ComboBox.class, "legal.relation.kind").setValue(RelationKind.REPEALS);
        test(field(TextField.class, "legal.relation.provisions")).setValue("khoản 2 Điều 5");
        field(DayPicker.class, "legal.relation.until").clear();
        last("legal.accept");

        go(LegalRoutes.page(target), "ngay=2019-05-06");
        assertThat(page()).contains("Hết hiệu lực một phần", "khoản 2 Điều 5", "Kéo dài đến hết năm 2031.");
    }

    @Test
    void a_confirmed_act_is_put_right_from_the_diagram_and_from_the_history_of_the_other_text() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var meant = decision(fresh(), "2014-07-09", "2014-07-19");
        var right = register.enter(meant, lawyer.viewer());
        var acting = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        register.addRelation(
                acting,
                old,
                new RelationData(RelationKind.REPEALS, "", false, null, null, "Bãi bỏ Quyết định ấy."),
                lawyer.viewer());

        go(LegalRoutes.page(acting), "muc=luoc-do");
        click("legal.correct");
        assertThat(words($(CorrectDialog.class).single())).contains("Bãi bỏ Quyết định ấy.");
        test(field(TextField.class, "legal.relation.provisions")).setValue("Điều 5");
        last("uikit.save");
        go(LegalRoutes.page(old), "");
        assertThat(page()).contains("Hết hiệu lực một phần", "Điều 5");

        click("legal.correct");
        field(ComboBox.class, "legal.correct.target").setValue(row(right, lawyer));
        last("uikit.save");
        go(LegalRoutes.page(old), "");
        assertThat(page()).doesNotContain("Hết hiệu lực");
        go(LegalRoutes.page(acting), "muc=luoc-do");
        assertThat(page()).contains(meant.name());
    }

    @Test
    void an_event_that_was_entered_wrongly_is_put_right_in_the_history() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        events.addEvent(
                own,
                EffectKind.REPEALED,
                LocalDate.parse("2019-05-06"),
                null,
                "",
                "",
                "Công văn của Sở",
                lawyer.viewer());
        go(LegalRoutes.page(own), "");

        click("legal.correct");
        assertThat(field(DayPicker.class, "legal.event.on").getValue()).isEqualTo("2019-05-06");
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2020-05-06"));
        last("uikit.save");

        go(LegalRoutes.page(own), "");
        assertThat(page()).contains("06/05/2020", "Công văn của Sở", "Đã rút (1)");
        assertThat(words($(Timeline.class).single())).doesNotContain("06/05/2019");
    }

    @Test
    void an_event_names_the_text_that_did_it() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var acting = decision(fresh(), "2019-04-24", "2019-05-06");
        var source = register.enter(acting, lawyer.viewer());
        go(LegalRoutes.page(own), "");
        click("legal.event.add");
        field(ComboBox.class, "legal.event.kind").setValue(EffectKind.REVIVED);
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2019-05-06"));
        field(ComboBox.class, "legal.event.source").setValue(row(source, lawyer));
        last("uikit.save");

        assertThat(page()).contains("Áp dụng trở lại", acting.name());
        go(LegalRoutes.page(source), "muc=luoc-do");
        assertThat(page()).contains("Văn bản được áp dụng trở lại");
    }

    @Test
    void that_some_part_ended_is_entered_although_nobody_knows_which_and_put_right_to_the_whole() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        go(LegalRoutes.page(own), "");
        click("legal.event.add");
        field(ComboBox.class, "legal.event.kind").setValue(EffectKind.AMENDED);
        assertThat($(PartBox.class).all()).as("never of the whole").isEmpty();
        field(ComboBox.class, "legal.event.kind").setValue(EffectKind.REPEALED);
        $(PartBox.class).single().setValue(true);
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2015-01-09"));
        field(TextArea.class, "legal.event.sentence").setValue("Sổ của Sở");
        last("uikit.save");
        assertThat(page()).contains("Hết hiệu lực một phần");

        click("legal.correct");
        assertThat($(PartBox.class).single().getValue()).isTrue();
        $(PartBox.class).single().setValue(false);
        last("uikit.save");

        assertThat(page()).contains("Hết hiệu lực toàn bộ");
    }

    @Test
    void an_event_that_was_taken_back_stays_to_be_seen() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var day = LocalDate.parse("2020-01-01");
        events.addEvent(own, EffectKind.REPEALED, day, null, "", "Điều 4", "Câu nhầm.", lawyer.viewer());
        go(LegalRoutes.page(own), "");
        assertThat(page()).doesNotContain("Đã rút (");
        var event = lookup.view(own, null, null, lawyer.viewer()).timeline().getLast();

        events.retractEvent(event.id(), "nhầm", lawyer.viewer());
        go(LegalRoutes.page(own), "");

        assertThat(page()).contains("Đã rút (1)", "Điều 4", "Câu nhầm.", "Còn hiệu lực");
        assertThat(words($(Timeline.class).single())).doesNotContain("Điều 4");
    }

    @Test
    void a_longer_term_is_called_so() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var acting = register.enter(decision(fresh(), "2019-04-24", "2019-05-06"), lawyer.viewer());
        var until = LocalDate.parse("2031-12-31");
        register.addRelation(
                acting,
                old,
                new RelationData(RelationKind.EXTENDS, "", false, null, until, "Kéo dài."),
                lawyer.viewer());
        go(LegalRoutes.page(old), "");

        assertThat(page())
                .contains("Được kéo dài thời hạn hiệu lực", "đến hết 31/12/2031")
                .doesNotContain("Có thời hạn hiệu lực");
    }

    @Test
    void an_event_by_hand_is_warned_of_and_recorded_all_the_same() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var file = file(lawyer);
        var own = intake.takeIn(new ReadDocument(
                file,
                documents.current(file, lawyer.viewer()).id(),
                decision(fresh(), "2022-07-08", "2022-07-18"),
                "",
                List.of("dieu_1", "dieu_2", "dieu_3"),
                List.of()));
        go(LegalRoutes.page(own), "");
        click("legal.event.add");
        assertThat(field(ComboBox.class, "legal.event.kind").isEmpty()).isTrue();
        field(ComboBox.class, "legal.event.kind").setValue(EffectKind.REPEALED);
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2020-04-01"));
        test(field(TextField.class, "legal.event.provisions")).setValue("Điều 2; Điều 99");
        var warnings = new String[] {
            "Ngày tác động 01/04/2020 trước cả ngày ban hành văn bản bị tác động (08/07/2022)",
            "Điều 99 không có trong 3 điều của văn bản",
            "Sự kiện ngày 01/04/2020 chưa có văn bản gây ra và chưa ghi căn cứ"
        };
        assertThat(words($(EventDialog.class).single())).contains(warnings);
        last("uikit.save");

        assertThat(page()).contains(warnings).contains("01/04/2020");
    }

    @Test
    void an_entry_that_was_merged_by_mistake_is_parted_on_the_page_of_the_other() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var slip = fresh();
        var stays = register.enter(decision(fresh(), "2013-07-09", "2013-07-19"), lawyer.viewer());
        var gone = register.enter(decision(slip, "2013-07-09", "2013-07-19"), lawyer.viewer());
        merges.merge(stays, gone, "nhầm", lawyer.viewer());
        go(LegalRoutes.page(gone), LegalRoutes.KNOWN + "=2020-01-01");
        assertThat(page()).contains(slip, "Vào lúc đó đây là một mục riêng", "Mục hiện nay");
        go(LegalRoutes.page(stays), LegalRoutes.KNOWN + "=2020-01-01");
        assertThat(page()).contains("còn là một mục riêng");
        go(LegalRoutes.page(stays), "");
        assertThat(page()).contains("Mục đã gộp vào đây", slip);

        click("legal.part");
        last("legal.part");

        assertThat(page()).doesNotContain("Mục đã gộp vào đây");
        go(LegalRoutes.page(gone), "");
        assertThat(page()).contains(slip, "Còn hiệu lực");
    }

    private LegalRow row(LegalDocumentId id, Person who) {
        var number =
                lookup.view(id, null, null, who.viewer()).document().header().number();
        return list.page(
                        LegalFilter.named(number, LocalDate.parse("2024-01-01")), LegalOrder.ISSUED, 0, 1, who.viewer())
                .rows()
                .getFirst();
    }

    private DocumentId file(Person keeper) {
        var data =
                TestDocuments.said("Tệp " + ++number).kind(DocumentKind.LEGAL).data();
        var file = TestDocuments.keep(
                documents, number + ".txt", ("tệp " + number).getBytes(StandardCharsets.UTF_8), data, keeper);
        // its own words are read for the register, too: what a test lays down comes after that
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(file, keeper.viewer()).steps().stream()
                        .noneMatch(step -> step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        return file;
    }

    private static String fresh() {
        return ++number + "/2012/QĐ-UBND";
    }

    private static void go(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }

    /** The button of the dialog that was opened last. */
    private void last(String key) {
        test($(Button.class).withText(Say.text(key)).all().getLast()).click();
    }

    private String page() {
        return words($(LegalPage.class).single());
    }
}
