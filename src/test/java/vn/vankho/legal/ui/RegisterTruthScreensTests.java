package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.uikit.Say;

/** The page of a text says what is known, what another register says against it, and who may decide. */
class RegisterTruthScreensTests extends TruthScreens {
    @Autowired
    private Clock clock;

    @Test
    void a_known_end_stands_beside_the_status() {
        var id = text();
        events.addEvent(
                id,
                EffectKind.TERM,
                LocalDate.parse("2016-01-11"),
                LocalDate.parse("2999-02-28"),
                "",
                "",
                "",
                lawyer.viewer());
        go(id, "");

        assertThat(page()).contains("từ 11/01/2016 · đến hết 28/02/2999 · tính đến hôm nay");
    }

    @Test
    void what_was_known_once_is_called_so_and_nothing_of_it_reads_as_today() {
        var id = text();
        go(id, "biet=" + LocalDate.now(clock).minusDays(1));

        assertThat(page())
                .contains(
                        "khi ấy chưa có trong sổ · theo dữ liệu ghi nhận đến hết",
                        "các thông tin khác của văn bản là thông tin hiện nay");
    }

    @Test
    void a_clerk_is_told_that_a_lawyer_decides() {
        var id = text();
        said(id, "Hết hiệu lực", "CEASED", "2020-07-01");
        signIn(clerk);
        go(id, "");

        assertThat(page()).contains("Đề xuất chờ quyết định (1)", "Người làm pháp chế quyết định các đề xuất này");
        assertThat($(Button.class).withText(Say.text("legal.accept")).all()).isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.relation.add")).all())
                .isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.edit")).all()).hasSize(1);
        assertThat(proposals.count(1, clerk.viewer())).isZero();
    }

    @Test
    void whether_it_is_normative_is_said_against_the_rule_with_a_reason() {
        var id = text();
        go(id, "");
        click("legal.normative.change");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> choice = $(RadioButtonGroup.class).single();
        choice.setValue(choice.getListDataView().getItem(2));
        click("uikit.save");
        assertThat($(TextArea.class).withLabel(Say.text("legal.why")).single().getErrorMessage())
                .contains("lý do");
        test(field(TextArea.class, "legal.why")).setValue("Quyết định cá biệt.");
        click("uikit.save");

        assertThat(page())
                .contains("Không là văn bản quy phạm pháp luật theo xác định của pháp chế: Quyết định cá biệt.");
    }

    @Test
    void a_comparison_begins_with_what_is_still_to_be_chosen() {
        UI.getCurrent().navigate(LegalRoutes.COMPARE, QueryParameters.fromString("trai=" + text().value()));

        assertThat(words($(CompareView.class).single())).contains("Chọn văn bản để so sánh");
    }
}
