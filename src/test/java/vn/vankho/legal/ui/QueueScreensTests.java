package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.ofType;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.identity.Role;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.WaitingFilter;
import vn.vankho.legal.queue.WaitingHeader;
import vn.vankho.legal.queue.WaitingOrder;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.SureDialog;

/** What waits in the register is gone through one by one: heads beside their file, acts text by text, data that cannot be right. */
class QueueScreensTests extends QueueScreens {
    @Autowired
    private List<DocumentElsewhere> elsewhere;

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void heads_are_confirmed_one_after_the_other_those_in_doubt_first_and_the_last_leads_to_the_list() {
        var sure = read(header("2019-01-02"), AccessLevel.INTERNAL, .99f);
        var unsure = read(header("2019-01-03"), AccessLevel.INTERNAL, .5f);
        go(LegalRoutes.WAITING, "loai=" + type);
        assertThat(words($(WaitingView.class).single()))
                .contains("2 văn bản chờ xác nhận")
                .containsOnlyOnce("Cần xem 1 chỗ: Số, ký hiệu");

        go(LegalRoutes.confirm(unsure), "loai=" + type);
        assertThat(words($(ConfirmView.class).single()))
                .contains("Nên xem lại", "đúng 50% · trang 1", "Là văn bản hành chính vì loại này");
        test(field(TextField.class, "legal.facts.capacity")).setValue("CHỦ TỊCH");
        click("legal.confirm.accept");

        assertThat(state(unsure)).isEqualTo(HeaderState.CONFIRMED);
        assertThat(lookup.view(unsure, null, null, clerk.viewer())
                        .document()
                        .header()
                        .capacity())
                .isEqualTo("CHỦ TỊCH");
        assertThat(field(TextField.class, "legal.column.number").getValue()).isEqualTo(numberOf(sure));
        click("legal.confirm.accept");
        assertThat(state(sure)).isEqualTo(HeaderState.CONFIRMED);
        assertThat(words($(WaitingView.class).single())).contains("Không có văn bản nào như vậy");
    }

    @Test
    void a_head_without_number_or_day_is_confirmed_by_a_word_of_its_own_only() {
        var unread =
                ofType(type, new LegalHeader(null, "", "scan-" + ++number, PROVINCE, null, null, null, null, null));
        var id = read(unread, AccessLevel.INTERNAL, .5f);
        go(LegalRoutes.confirm(id), "loai=" + type);
        click("legal.confirm.accept");
        var asked = $(SureDialog.class).single();
        assertThat(asked.getElement().getProperty("header")).contains("Số, ký hiệu", "Ngày ban hành");

        test(asked).confirm();
        assertThat(state(id)).isEqualTo(HeaderState.PROPOSED);
        assertThat($(ConfirmView.class).single().isAttached()).isTrue();

        click("legal.confirm.accept");
        test($(SureDialog.class).single()).reject();
        assertThat(state(id)).isEqualTo(HeaderState.CONFIRMED);
    }

    @Test
    void the_page_of_a_document_leads_to_its_head_while_that_waits_and_only_who_may_confirm_it() {
        var waiting = read(header("2019-04-02"), AccessLevel.INTERNAL, .9f);
        var file = lookup.view(waiting, null, null, clerk.viewer()).document().document();
        var links = new ArrayList<String>();
        elsewhere.forEach(room -> room.of(file, clerk.viewer()).ifPresent(place -> links.add(place.route())));
        assertThat(links).contains(LegalRoutes.confirm(waiting));

        var reader = somebody("Người đọc", Role.STAFF);
        assertThat(elsewhere)
                .allSatisfy(room -> assertThat(room.of(file, reader.viewer()).map(DocumentElsewhere.Place::route))
                        .isNotEqualTo(Optional.of(LegalRoutes.confirm(waiting))));

        go(LegalRoutes.confirm(waiting), "loai=" + type);
        click("legal.confirm.accept");

        assertThat(elsewhere)
                .allSatisfy(room -> assertThat(room.of(file, clerk.viewer()).map(DocumentElsewhere.Place::route))
                        .isNotEqualTo(Optional.of(LegalRoutes.confirm(waiting))));
    }

    @Test
    void the_clerk_sees_what_of_its_effect_and_of_its_acts_a_lawyer_will_decide_and_near_numbers() {
        var near = header("2019-03-02");
        register.enter(near, clerk.viewer());
        var old = header("2013-07-01");
        var own = ofType(type, decision("0" + near.number(), "2019-03-04"));
        var misprinted = header("2014-07-01");
        var corrects = new ReadRelation(
                new RelationData(RelationKind.CORRECTS, "", false, null, null, "Đính chính."),
                misprinted,
                misprinted.name(),
                0,
                3,
                .95f);
        var id = read(own, AccessLevel.INTERNAL, .99f, repeals(old), corrects);
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, until_day, whole, sentence, state, recorded_at, source_id)
                values (gen_random_uuid(), ?, 'TERM', date '2019-03-14', date '2025-12-31', true, 'Có hiệu lực đến hết năm 2025.', 'PROPOSED', now(), ?)
                """).params(id.value(), id.value()).update();
        // what another register says was not read in the text
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, sentence, basis, state, recorded_at)
                values (gen_random_uuid(), ?, 'ANNOUNCED_CEASED', date '2024-02-03', true, 'Hết hiệu lực', 'theo sổ', 'PROPOSED', now())
                """).param(id.value()).update();

        go(LegalRoutes.confirm(id), "");

        assertThat(words($(HeaderFindings.class).single()))
                .doesNotContain("03/02/2024")
                .contains(
                        "Hiệu lực đọc được",
                        "14/03/2019: Có thời hạn hiệu lực, đến hết 31/12/2025",
                        "Có hiệu lực đến hết năm 2025.",
                        "Sẽ chuyển pháp chế quyết định (2)",
                        misprinted.number(),
                        old.number(),
                        "Số gần giống: " + near.name());
    }

    @Test
    void one_that_is_put_off_comes_again_behind_the_others() {
        var first = read(header("2019-01-02"), AccessLevel.INTERNAL, .5f);
        var second = read(header("2019-01-03"), AccessLevel.INTERNAL, .99f);
        var mine = new WaitingFilter(null, type, null);

        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, clerk.viewer()).rows())
                .extracting(WaitingHeader::id)
                .containsExactly(first, second);
        assertThat(queue.after(first, mine, WaitingOrder.UNSURE, clerk.viewer()))
                .contains(second);
        assertThat(queue.after(second, mine, WaitingOrder.UNSURE, clerk.viewer()))
                .contains(first);
        assertThat(queue.after(first, mine, WaitingOrder.NEWEST, clerk.viewer()))
                .contains(second);
    }

    @Test
    void a_field_leads_to_its_place_in_the_file() {
        var id = read(header("2019-01-02"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "");

        var pane = $(SourcePane.class).single();
        pane.show(HeaderField.NUMBER.name());

        assertThat(words(pane)).contains("Trang 1: “tệp");
        pane.show(HeaderField.SIGNATORY.name());
        assertThat(words(pane)).contains("Không tìm thấy chỗ này trong tệp.");
    }

    @Test
    void a_field_that_was_read_off_the_text_shows_how_sure_it_is_and_where_none_is_clear_that_is_said() {
        var none = read(header("2019-01-02"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(none), "");
        assertThat(words($(ConfirmView.class).single())).doesNotContain("đúng 75%");
        assertThat(note("legal.facts.field")).isEqualTo("Trích yếu và căn cứ không cho thấy rõ lĩnh vực nào");

        var file = file(AccessLevel.INTERNAL);
        var version = documents.current(file, clerk.viewer()).id();
        var at = new FieldEvidence(HeaderField.FIELD, new Evidence(1, 0, 3, "tệp"), .75f);
        var plain = header("2019-01-03");
        var said = new LegalHeader(
                plain.number(), type, plain.title(), plain.issuer(), null, null, plain.issuedOn(), null, "Y tế");
        var id = intake.takeIn(
                new ReadDocument(file, version, said, "", List.of(), Map.of(), List.of(), List.of(at), List.of()));
        go(LegalRoutes.confirm(id), "");

        assertThat(note("legal.facts.field")).isEqualTo("Nên xem lại đúng 75% · trang 1");
        var pane = $(SourcePane.class).single();
        pane.show(HeaderField.FIELD.name());
        assertThat(words(pane)).contains("Trang 1: “tệp");
    }

    private String note(String label) {
        return words(field(ComboBox.class, label).getHelperComponent());
    }

    @Test
    void of_a_file_that_a_person_may_not_see_nothing_waits() {
        var hidden = read(header("2019-01-02"), AccessLevel.RESTRICTED, .5f);
        var other = somebody("vanthukhac", Role.CLERK);
        var mine = new WaitingFilter(null, type, null);

        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, clerk.viewer()).total())
                .isEqualTo(1);
        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, other.viewer()).total())
                .isZero();
        assertThat(queue.after(hidden, mine, WaitingOrder.UNSURE, other.viewer()))
                .isEmpty();
        assertThat(queue.count(1, somebody("chuyenvien", Role.STAFF).viewer())).isZero();
    }

    private HeaderState state(LegalDocumentId id) {
        return lookup.view(id, null, null, clerk.viewer()).document().state();
    }
}
