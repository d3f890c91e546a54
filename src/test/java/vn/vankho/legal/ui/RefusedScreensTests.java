package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.uikit.Say;

/** What was rejected stays to be seen on the pages of both texts, folded, and goes back into the queue by one press. */
class RefusedScreensTests extends TruthScreens {
    @Test
    void a_rejected_act_is_seen_below_the_diagram_of_both_texts_and_goes_back_into_the_queue() {
        var older = text();
        var acting = rejects(older, "Bãi bỏ Quyết định ấy.", "bấm nhầm");
        go(older, "muc=luoc-do");
        assertThat(folded().isOpened()).isFalse();
        assertThat(words(folded()))
                .contains("Đã bác bỏ (1)", "Bãi bỏ Quyết định ấy.", "bấm nhầm", lawyer.fullName(), "Toàn bộ");

        go(acting, "muc=luoc-do");
        assertThat(words(folded())).contains("Văn bản bị bãi bỏ", "bấm nhầm");
        click("legal.reopen");

        assertThat($(RefusedActs.class).all()).as("nothing is rejected").isEmpty();
        assertThat(page()).contains("Chờ xác nhận");
        go(acting, "");
        assertThat(page()).contains("Đề xuất chờ quyết định (1)");
    }

    @Test
    void a_refused_event_is_seen_below_the_history_and_goes_back_into_the_queue() {
        var own = text();
        said(own, "Hết hiệu lực", "CEASED", "2020-01-01");
        go(own, "");
        assertThat($(RefusedEvents.class).all()).as("nothing was refused").isEmpty();
        click("legal.reject");
        test($(Button.class).withText(Say.text("legal.reject")).all().getLast()).click();

        assertThat(words($(RefusedEvents.class).single()))
                .contains("Đã bác bỏ (1)", "01/01/2020", "theo sổ “so.xlsx”, dòng 7", lawyer.fullName());
        click("legal.reopen");

        assertThat($(RefusedEvents.class).all()).as("nothing was refused").isEmpty();
        assertThat(page()).contains("Đề xuất chờ quyết định (1)");
    }

    @Test
    void who_may_not_decide_sees_it_without_the_way_back() {
        var older = text();
        rejects(older, "Bãi bỏ.", "bấm nhầm");
        signIn(somebody("chuyenvien", Role.STAFF));

        go(older, "muc=luoc-do");

        assertThat(words(folded())).contains("bấm nhầm");
        assertThat($(Button.class).withText(Say.text("legal.reopen")).all()).isEmpty();
        go(older, "muc=luoc-do&biet=2026-01-01");
        assertThat($(RefusedActs.class).all())
                .as("of a moment gone by it tells nothing")
                .isEmpty();
    }

    @Test
    void of_many_the_last_ones_are_shown_and_more_on_demand() {
        var older = text();
        IntStream.range(0, 22).forEach(i -> rejects(older, "Câu số " + i + ".", ""));
        go(older, "muc=luoc-do");
        assertThat(words(folded()))
                .contains("Đã bác bỏ (22)", "Câu số 21.", "Đang hiện 20 trong 22")
                .doesNotContain("Câu số 0.");

        click("legal.diagram.goOn");

        assertThat(words(folded())).contains("Câu số 21.", "Câu số 0.").doesNotContain("Đang hiện");
    }

    private LegalDocumentId rejects(LegalDocumentId older, String sentence, String why) {
        var acting = register.enter(decision(++number + "/2026/QĐ-UBND", "2026-06-01", "2026-06-15"), lawyer.viewer());
        var data = new RelationData(RelationKind.REPEALS, "", false, null, null, sentence);
        register.rejectRelation(register.addRelation(acting, older, data, lawyer.viewer()), why, lawyer.viewer());
        return acting;
    }

    private Details folded() {
        return $(Details.class, $(RefusedActs.class).single()).single();
    }
}
