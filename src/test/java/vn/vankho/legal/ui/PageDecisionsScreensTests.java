package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Whoever decides on the page of a text is told what that changed, of this text and of others. */
class PageDecisionsScreensTests extends TruthScreens {
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    @Autowired
    private LegalLookup lookup;

    @Test
    void who_confirms_that_a_text_ended_with_its_parent_is_told_which_children_wait_now() {
        var law = text();
        var decree = text();
        var circular = text();
        details(decree, law);
        details(circular, decree);
        repeal(law);
        go(decree, "");

        click("legal.accept");
        test($(Button.class, $(EndedPartDialog.class).single())
                        .withText(Say.text("legal.accept"))
                        .single())
                .click();

        assertThat($(EndedPartDialog.class).all()).isEmpty();
        assertThat(told())
                .contains(name(decree), "Hết hiệu lực toàn bộ", "1 văn bản con có đề xuất mới", name(circular))
                .doesNotContain(name(law) + "Còn");
    }

    @Test
    void who_confirms_what_a_register_says_is_told_how_the_text_stands() {
        var own = text();
        said(own, "Hết hiệu lực", "CEASED", "2020-01-01");
        go(own, "");

        click("legal.accept");

        assertThat(told()).contains(name(own), "Còn hiệu lực", "Hết hiệu lực toàn bộ");
        assertThat(page()).contains("Hết hiệu lực toàn bộ");
    }

    @Test
    void
            who_takes_back_a_repeal_on_the_page_of_the_repealed_text_is_told_that_it_and_its_children_are_in_force_again() {
        var law = text();
        var decree = text();
        details(decree, law);
        var acting = repeal(law);
        events.confirmEvent(proposed(decree), lawyer.viewer());
        go(law, "muc=luoc-do");

        deed("legal.reject", name(acting));
        last("legal.reject");

        assertThat(told())
                .contains("2 văn bản đổi tình trạng", name(law), name(decree), "Không còn tính: 01/07/2026: Bị bãi bỏ")
                .doesNotContain(name(acting) + "Còn hiệu lực");
        assertThat($(ReasonDialog.class).all()).isEmpty();
        assertThat(lookup.statuses(law, DAY, lawyer.viewer())).containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void who_takes_back_an_event_in_the_history_is_told_that_the_text_is_in_force_again() {
        var own = text();
        add(own, "2020-01-01", "Bãi bỏ.");
        go(own, "");

        // the first day may be taken back, too: it stands above
        var buttons = $(Button.class).withText(Say.text("legal.retract")).all();
        test(buttons.getLast()).click();
        last("legal.retract");

        assertThat(told())
                .contains(name(own), "Hết hiệu lực toàn bộ", "Còn hiệu lực", "Không còn tính: 01/01/2020: Bị bãi bỏ");
    }

    @Test
    void a_refusal_leaves_the_question_open_and_changes_nothing() {
        var own = text();
        var event = said(own, "Hết hiệu lực", "CEASED", "2020-01-01");
        go(own, "");
        click("legal.reject");
        var why = $(TextArea.class, $(ReasonDialog.class).single()).single();
        why.setValue("x".repeat(20_000));

        last("legal.reject");

        assertThat($(ReasonDialog.class).all()).hasSize(1);
        assertThat($(DecidedDialog.class).all()).isEmpty();
        assertThat(proposed(own).value()).isEqualTo(event);
        why.setValue("nhầm sổ");
        last("legal.reject");
        assertThat($(ReasonDialog.class).all()).isEmpty();
        assertThat(page()).doesNotContain("Đề xuất chờ quyết định");
    }

    @Test
    void what_a_person_enters_is_told_as_well_be_it_an_event_or_an_act_on_a_text_by_its_number() {
        var own = text();
        go(own, "");
        click("legal.event.add");
        field(ComboBox.class, "legal.event.kind").setValue(EffectKind.REPEALED);
        field(DayPicker.class, "legal.event.on").setValue(LocalDate.parse("2020-01-01"));
        last("uikit.save");
        assertThat(told()).contains(name(own), "Hết hiệu lực toàn bộ");

        var older = text();
        go(acting(), "");
        click("legal.relation.add");
        test(field(TextField.class, "legal.relation.target"))
                .setValue(header(older).number());
        last("uikit.save");
        assertThat(told()).contains(name(older), "Hết hiệu lực toàn bộ");
    }

    private void details(LegalDocumentId child, LegalDocumentId parent) {
        var data = new RelationData(RelationKind.DETAILS, "", false, null, null, "Quy định chi tiết.");
        register.addRelation(child, parent, data, lawyer.viewer());
    }

    private LegalDocumentId repeal(LegalDocumentId older) {
        var acting = acting();
        var data = new RelationData(RelationKind.REPEALS, "", false, DAY, null, "Bãi bỏ Quyết định ấy.");
        register.addRelation(acting, older, data, lawyer.viewer());
        return acting;
    }

    private LegalDocumentId acting() {
        return register.enter(decision(++number + "/2026/QĐ-UBND", "2026-06-01", "2026-06-15"), lawyer.viewer());
    }

    private void add(LegalDocumentId id, String on, String sentence) {
        events.addEvent(id, EffectKind.REPEALED, LocalDate.parse(on), null, "", "", sentence, lawyer.viewer());
    }

    private EffectId proposed(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String name(LegalDocumentId id) {
        return header(id).name();
    }

    private LegalHeader header(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).document().header();
    }

    private String told() {
        var dialog = $(DecidedDialog.class).all().getLast();
        return dialog.getHeaderTitle() + words(dialog);
    }

    /** The button of a row, which says of what it is. */
    private void deed(String key, String of) {
        var label = Say.text(key) + ": " + of;
        test($(Button.class).all().stream()
                        .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** The button of the dialog that was opened last. */
    private void last(String key) {
        test($(Button.class).withText(Say.text(key)).all().getLast()).click();
    }
}
