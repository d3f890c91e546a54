package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.UnitData;
import vn.vankho.search.SearchRoutes;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.EmptyState;

/** What narrows the results is shown, named where it cannot be, and taken away again. */
class NarrowedResultsScreenTests extends KeptScreen {
    @Autowired
    Accounts accounts;

    @Test
    void what_a_dash_leaves_out_is_shown_can_be_taken_in_again_and_is_offered_first_where_nothing_is_left() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var without = search(word + " niêm phong -vắng");
        assertThat(words(find(Chips.class, without).single())).isEqualTo("Loại trừ: vắng");
        assertThat(linked(find(Chips.class, without).single())).endsWith("q=" + word + " niêm phong");
        assertThat(words(without)).contains("Tìm cả chữ ấy: " + word + " niêm phong vắng");

        // of one word that no other document has: of several, some are enough
        var nothing = search(word + " -trữ");
        assertThat(find(HitCard.class, nothing).all()).isEmpty();
        assertThat(words(find(Chips.class, nothing).single())).isEqualTo("Loại trừ: trữ");
        var offered =
                find(Anchor.class, find(NothingFound.class, nothing).single()).all();
        assertThat(offered.getFirst().getText()).isEqualTo(word + " trữ");
        assertThat(find(Chips.class, search(word)).all())
                .as("nothing is left out")
                .isEmpty();
    }

    @Test
    void a_bound_that_is_no_day_is_named_instead_of_left_out() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));

        UI.getCurrent().navigate(SearchRoutes.RESULTS, QueryParameters.of("tu", "2019-13-45"));

        assertThat(words((ResultsView) getCurrentView())).contains("“tu”", "“2019-13-45”");
    }

    @Test
    void a_range_the_wrong_way_round_is_told_at_its_field_and_can_be_mended() throws Exception {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        choose(find(DayPicker.class, search(word)).all().getFirst(), "2024-05-01");

        // the third day is the one of the statuses
        var until = find(DayPicker.class, (ResultsView) getCurrentView()).all().get(1);
        choose(until, "2020-05-01");

        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("01/05/2024", "01/05/2020");
        choose(until, "2024-06-01");
        assertThat(find(DayPicker.class, (ResultsView) getCurrentView()).all())
                .extracting(DayPicker::getValue)
                .startsWith(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1));
    }

    @Test
    void a_search_kept_with_the_name_of_a_unit_can_be_widened_in_the_panel() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        var name = "Phòng Lưu trữ " + word;
        var unit = accounts.createUnit(new UnitData(word, name, null, true), TestPeople.ADMINISTRATOR);
        var data = TestDocuments.said("Quy định lưu trữ " + word).unit(unit).data();
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        indexed(TestDocuments.keep(documents, word + ".txt", bytes, data, clerk), clerk);
        signIn(clerk);

        UI.getCurrent()
                .navigate(
                        SearchRoutes.RESULTS, new QueryParameters(Map.of("q", List.of(word), "donvi", List.of(name))));

        var view = (ResultsView) getCurrentView();
        var choice = find(Anchor.class, find(FacetPanel.class, view).single()).all().stream()
                .filter(link -> words(link).contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(choice.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(choice.getHref()).isEqualTo(SearchRoutes.RESULTS + "?q=" + word);
        assertThat(words(find(Chips.class, view).single())).contains("Đơn vị quản lý: " + name);
    }

    @Test
    void filters_that_leave_nothing_are_said_to_be_the_reason_and_can_be_taken_away() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));

        UI.getCurrent().navigate(SearchRoutes.RESULTS, QueryParameters.of("nam", "1066"));
        var nothing = find(EmptyState.class, (ResultsView) getCurrentView()).single();
        assertThat(words(nothing)).contains("Không có tài liệu nào khớp với các bộ lọc đang chọn", "Bỏ các bộ lọc");
        assertThat(words(nothing)).doesNotContain("“”");

        UI.getCurrent()
                .navigate(
                        SearchRoutes.RESULTS,
                        QueryParameters.fromString("q=" + word + "&tu=2026-02-01&den=2026-01-01"));
        var refused = find(EmptyState.class, (ResultsView) getCurrentView()).single();
        assertThat(words(refused)).contains("ngày đầu 01/02/2026 sau ngày cuối 01/01/2026");
        assertThat(find(Anchor.class, refused).single().getHref()).isEqualTo(SearchRoutes.RESULTS + "?q=" + word);
    }

    private String linked(Chips chips) {
        return URLDecoder.decode(find(Anchor.class, chips).single().getHref(), StandardCharsets.UTF_8);
    }

    /** As the browser does. */
    private static void choose(DayPicker picker, String day) throws Exception {
        picker.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", day)
                .run();
    }
}
