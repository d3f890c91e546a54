package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.legal.text.Comparison.Change;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.FoldButton;

/** Two days or two texts side by side. */
class CompareScreensTests extends TextScreens {
    @Autowired
    private Clock clock;

    @Test
    void two_days_of_one_text_are_compared() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        taken(amending(fresh(), own), AccessLevel.INTERNAL, lawyer);

        var aside =
                compared.compare(new TextAsked(base, BEFORE, null), new TextAsked(base, AFTER, null), lawyer.viewer());

        assertThat(aside.comparison().rows()).anySatisfy(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.right()).extracting(words -> words.text().strip()).contains("lăm");
        });
        signIn(lawyer);
        UI.getCurrent()
                .navigate(
                        LegalRoutes.COMPARE,
                        QueryParameters.fromString("trai=" + base.value() + "&ngay-phai=2023-05-01"));
        assertThat(words($(CompareView.class).single()))
                .contains("đoạn khác nhau", "hợp nhất tại ngày 01/05/2023", "Hết hiệu lực một phần");
        assertThat($(CompareSide.class).all()).isEmpty();
        test($(FoldButton.class).single()).click();
        assertThat($(CompareSide.class).all()).hasSize(2);
        assertThat(words($(CompareView.class).single()))
                .contains("đoạn khác nhau", "Tình trạng ngày 01/05/2023:", "Hết hiệu lực một phần");
        assertThat(CompareSide.name(aside.left())).endsWith(" · hợp nhất tại ngày 30/04/2023");
        assertThat(CompareSide.name(compared.compare(
                                new TextAsked(base, null, null), new TextAsked(base, AFTER, null), lawyer.viewer())
                        .left()))
                .endsWith(" · như khi ban hành");
    }

    @Test
    void a_side_tells_what_was_believed_of_the_text_at_a_moment() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var before = clock.instant();
        taken(amending(fresh(), own), AccessLevel.INTERNAL, lawyer);

        var aside = compared.compare(
                new TextAsked(base, AFTER, before, null), new TextAsked(base, AFTER, null), lawyer.viewer());

        assertThat(aside.left().statuses()).containsExactly(EffectStatus.IN_FORCE);
        assertThat(aside.right().statuses()).containsExactly(EffectStatus.PARTLY_CEASED);
        assertThat(aside.comparison().rows()).anySatisfy(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.right()).extracting(words -> words.text().strip()).contains("lăm");
        });
        signIn(lawyer);
        var today = LocalDate.ofInstant(before, OfficeClock.ZONE);
        UI.getCurrent()
                .navigate(
                        LegalRoutes.COMPARE,
                        QueryParameters.fromString("trai=" + base.value() + "&ngay-trai=2023-05-01&ngay-phai=2023-05-01"
                                + "&biet-trai=" + today));
        assertThat(words($(CompareView.class).single()))
                .contains("theo dữ liệu ghi nhận đến hết ngày " + Days.said(today));
        assertThat(CompareAddress.to(base, true, AFTER, before)).endsWith("&ngay-phai=2023-05-01&biet-phai=" + today);
    }

    @Test
    void another_document_on_a_side_of_the_comparison_drops_version_and_day_of_the_former() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var first = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        var second = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        var file = lookup.view(first, null, null, lawyer.viewer()).document().document();
        var former = documents.current(file, lawyer.viewer()).id();

        assertThat(compared.compare(
                                new TextAsked(first, null, null), new TextAsked(second, null, former), lawyer.viewer())
                        .missing())
                .isNotNull()
                .extracting(vn.vankho.shared.Refused::key)
                .isEqualTo("legal.text.none");
        signIn(lawyer);
        var said = "trai=" + first.value() + "&ban-phai=" + former.value() + "&ngay-phai=2023-05-01";
        UI.getCurrent().navigate(LegalRoutes.COMPARE, QueryParameters.fromString(said));
        CompareAddress.goTo(
                second, CompareAddress.RIGHT, new Address(LegalRoutes.COMPARE, QueryParameters.fromString(said)));
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsOnlyKeys("trai", "phai");
    }

    @Test
    void two_texts_side_by_side_say_which_one_is_applied_and_on_which_ground() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var first = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        var second = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        signIn(lawyer);

        UI.getCurrent()
                .navigate(
                        LegalRoutes.COMPARE,
                        QueryParameters.fromString(
                                "trai=" + first.value() + "&phai=" + second.value() + "&ngay-hanh-vi=2026-05-01"));
        test($(FoldButton.class).single()).click();
        assertThat(words($(PrecedenceCard.class).single()))
                .contains("Không xác định được", "ban hành cùng ngày", "Chỉ là gợi ý");
        UI.getCurrent()
                .navigate(
                        LegalRoutes.COMPARE,
                        QueryParameters.fromString("trai=" + first.value() + "&ngay-phai=2023-05-01"));
        assertThat($(PrecedenceCard.class).all()).isEmpty();
    }
}
