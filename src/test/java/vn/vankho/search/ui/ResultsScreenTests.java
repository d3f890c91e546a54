package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchExport;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchRoutes;
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
}
