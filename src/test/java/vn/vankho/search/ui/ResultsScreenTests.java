package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.UnitData;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchExport;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchRoutes;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Pages;

/** What was found, without a browser. */
class ResultsScreenTests extends KeptScreen {
    @Autowired
    SearchEngine engine;

    @Autowired
    SavedSearches saved;

    @Autowired
    FollowedSearches followed;

    @Autowired
    SearchExport export;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Accounts accounts;

    @Test
    void a_hit_shows_number_article_and_the_words_as_they_stand_in_the_original() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        var id = keep("Quy định lưu trữ " + word, "88/2026/QĐ-UBND", AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var view = search(word + " niem phong phuong tien");

        var hit = find(HitCard.class, view).all().getFirst();
        assertThat(words(hit))
                .contains("88/2026/QĐ-UBND", "Điều 2", "niêm phong phương tiện", "Chưa xác định hiệu lực");
        assertThat(find(Anchor.class, hit).all())
                .extracting(Anchor::getHref)
                .allSatisfy(link ->
                        assertThat(link).startsWith(DocumentRoutes.page(id)).contains("dieu=dieu_2", "q="));
    }

    @Test
    void a_repaired_word_is_carried_to_the_document_as_it_was_meant() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var hit = find(HitCard.class, search(word + " ddieeuf -\"kế hoạch\""))
                .all()
                .getFirst();

        var address = find(Anchor.class, hit).all().getFirst().getHref();
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).contains("q=" + word + " điều&tim=");
    }

    @Test
    void who_opened_a_result_finds_the_way_back_and_to_those_beside_it() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        for (int i = 0; i < 3; i++) keep("Quy định " + i + " về " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var hits = find(HitCard.class, search(word)).all().stream()
                .map(hit -> find(Anchor.class, hit).all().getFirst())
                .toList();

        var location = new Location(hits.get(1).getHref());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());

        var among = find(AmongResults.class, (DocumentPage) getCurrentView()).single();
        assertThat(find(Anchor.class, among).all())
                .as("nothing is searched for before the page is to be seen")
                .hasSize(1);
        ComponentUtil.fireEvent(among, new AmongResults.Painted(among, true));
        assertThat(words(among)).contains("2/3");
        assertThat(find(Anchor.class, among).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        SearchRoutes.results(word),
                        hits.get(0).getHref(),
                        hits.get(2).getHref());
        UI.getCurrent().navigate(location.getPath());
        assertThat(find(AmongResults.class, (DocumentPage) getCurrentView()).all())
                .isEmpty();
    }

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

    private String linked(Chips chips) {
        return URLDecoder.decode(find(Anchor.class, chips).single().getHref(), StandardCharsets.UTF_8);
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

    /** As the browser does. */
    private static void choose(DayPicker picker, String day) throws Exception {
        picker.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", day)
                .run();
    }

    @Test
    void a_page_behind_the_end_is_the_last_one() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        for (var page : new String[] {"9", "5000"}) {
            UI.getCurrent()
                    .navigate(
                            SearchRoutes.RESULTS,
                            new QueryParameters(Map.of("q", List.of(word), "trang", List.of(page))));

            var view = (ResultsView) getCurrentView();
            assertThat(find(HitCard.class, view).all()).as(page).hasSize(1);
            assertThat(words(view)).doesNotContain("Không tìm thấy");
        }
    }

    @Test
    void results_that_have_only_some_of_the_words_are_not_counted_as_answers() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var view = search(word + " qwrtpsdf");

        assertThat(find(HitCard.class, view).all()).hasSize(1);
        assertThat(words(find(H1.class, view).single())).isEqualTo("Không có kết quả khớp hết các từ");
    }

    @Test
    void one_unknown_word_is_answered_with_what_was_kept_lately() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Công văn mới " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var view = search("qwrtpsdfghjkl");

        assertThat(words(find(EmptyState.class, view).single())).doesNotContain("ít từ hơn");
        assertThat(words(find(DocumentRows.class, view).single())).contains("Công văn mới " + word);
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

    @Test
    void while_the_index_is_filled_the_results_say_that_they_are_incomplete() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));
        var progress = mock(IndexProgress.class);
        when(progress.filling()).thenReturn(new IndexProgress.Filling(9));
        var view = new ResultsView(engine, saved, followed, export, progress, documents, viewer);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(SearchRoutes.RESULTS, QueryParameters.of("q", word)));

        view.beforeEnter(event);

        assertThat(words(view)).contains("Chỉ mục đang được dựng lại, kết quả chưa đủ (mới được 9 %)");
        assertThat(find(FillingLine.class, search(word)).all()).isEmpty();
    }

    @Test
    void no_page_is_offered_that_lies_deeper_than_a_list_goes() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));
        var broad = mock(SearchEngine.class);
        when(broad.search(any(), any()))
                .thenReturn(new SearchResult(
                        25_000, 25_000, List.of(), "", null, List.of(), Map.of(), List.of(), List.of(), null,
                        List.of()));
        var view = new ResultsView(broad, saved, followed, export, mock(IndexProgress.class), documents, viewer);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(SearchRoutes.RESULTS, QueryParameters.of("q", word)));

        view.beforeEnter(event);

        assertThat(find(Anchor.class, find(Pages.class, view).single()).all())
                .extracting(Anchor::getText)
                .contains("500")
                .doesNotContain("1.250");
    }

    @Test
    void what_is_listed_without_its_quotation_says_so() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Quy định lưu trữ " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);

        var view = search("khi có trụ sở khác, cơ quan “né tránh" + word + "” niêm phong phương tiện " + word
                + " làm hằng quý theo quy định");

        assertThat(find(HitCard.class, view).all()).isNotEmpty();
        assertThat(words(view)).contains("Không có tài liệu nào có nguyên văn “né tránh" + word + "”");
        assertThat(words(search(word))).doesNotContain("nguyên văn");
    }

    @Test
    void who_may_not_see_a_document_finds_nothing_and_no_count_of_it() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        keep("Hồ sơ kín " + word, null, AccessLevel.RESTRICTED, clerk);
        signIn(somebody("Trần Văn Bình", Role.STAFF));

        var view = search(word);

        assertThat(find(HitCard.class, view).all()).isEmpty();
        assertThat(words(find(EmptyState.class, view).single())).contains(word);
        assertThat(find(FacetPanel.class, view).all()).isEmpty();
    }

    @Test
    void a_query_that_is_longer_than_is_searched_says_so() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));

        assertThat(words(search("x".repeat(1_001)))).contains("Chỉ 1.000 ký tự đầu của nội dung tìm được dùng.");
        assertThat(words(search("x".repeat(1_000)))).doesNotContain("ký tự đầu");
    }
}
