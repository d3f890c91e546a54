package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.uikit.Say;

/** The end of a parent is confirmed with the part of the text that ends with it. */
class EndedPartScreensTests extends TruthScreens {
    @Autowired
    private LegalLookup lookup;

    @Test
    void a_lawyer_names_the_part_that_ends_with_the_parent() {
        var child = asked();

        $(Button.class).withText(Say.text("legal.accept")).first().click();
        var dialog = $(EndedPartDialog.class).single();
        choose(dialog, "NAMED");
        test(accept(dialog)).click();
        assertThat(provisions(dialog).isInvalid()).as("nothing is named yet").isTrue();
        provisions(dialog).setValue("Điều 3");
        test(accept(dialog)).click();

        assertThat(ended(child).effect().scope()).isEqualTo(Scope.of("dieu_3"));
    }

    @Test
    void as_it_was_proposed_it_is_a_part_that_nobody_names() {
        var child = asked();

        $(Button.class).withText(Say.text("legal.accept")).first().click();
        test(accept($(EndedPartDialog.class).single())).click();

        assertThat(ended(child).effect().scope()).isEqualTo(Scope.UNNAMED_PART);
    }

    @Test
    void where_the_sentence_leaves_something_out_the_whole_is_not_chosen_for_the_lawyer() {
        var parent = text();
        var child = text();
        register.addRelation(child, parent, said(RelationKind.DETAILS, "", null), lawyer.viewer());
        var acting = register.enter(decision(++number + "/2026/QĐ-UBND", "2026-06-01"), lawyer.viewer());
        var sentence =
                "Quyết định ấy hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ quy định tại khoản 3 Điều này.";
        var end = new RelationData(RelationKind.REPEALS, "", false, LocalDate.parse("2026-07-01"), null, sentence);
        register.addRelation(acting, parent, end, lawyer.viewer());
        go(child, "");

        $(Button.class).withText(Say.text("legal.accept")).first().click();
        var dialog = $(EndedPartDialog.class).single();
        assertThat(words(dialog))
                .contains("trừ “quy định tại khoản 3 Điều này”")
                .doesNotContain("R5c");
        test(accept(dialog)).click();
        assertThat($(RadioButtonGroup.class, dialog).single().getErrorMessage())
                .isEqualTo("Chưa chọn phần hết hiệu lực theo.");

        choose(dialog, "UNNAMED");
        test(accept(dialog)).click();
        assertThat(ended(child).effect().scope()).isEqualTo(Scope.UNNAMED_PART);
    }

    private LegalDocumentId asked() {
        var parent = text();
        var child = text();
        register.addRelation(child, parent, said(RelationKind.DETAILS, "", null), lawyer.viewer());
        var acting = register.enter(decision(++number + "/2026/QĐ-UBND", "2026-06-01"), lawyer.viewer());
        register.addRelation(
                acting, parent, said(RelationKind.REPEALS, "Điều 5", LocalDate.parse("2026-07-01")), lawyer.viewer());
        go(child, "");
        return child;
    }

    private static RelationData said(RelationKind kind, String provisions, LocalDate from) {
        return new RelationData(kind, provisions, false, from, null, "Câu làm căn cứ.");
    }

    private EffectRow ended(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).timeline().stream()
                .filter(row -> row.effect().confirmed() && row.effect().kind() == EffectKind.PARENT_CEASED)
                .findFirst()
                .orElseThrow();
    }

    private Button accept(EndedPartDialog dialog) {
        return $(Button.class, dialog).withText(Say.text("legal.accept")).single();
    }

    private TextField provisions(EndedPartDialog dialog) {
        return $(TextField.class, dialog).single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(EndedPartDialog dialog, String choice) {
        RadioButtonGroup group = $(RadioButtonGroup.class, dialog).single();
        group.getListDataView()
                .getItems()
                .filter(one -> one.toString().equals(choice))
                .findFirst()
                .ifPresent(group::setValue);
    }
}
