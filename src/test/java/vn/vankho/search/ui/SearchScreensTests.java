package vn.vankho.search.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentHistory;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchExport;
import vn.vankho.search.SearchRoutes;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.EmptyState;

/** Results and the page of one document, without a browser. */
class SearchScreensTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    DocumentHistory history;

    @Autowired
    SearchEngine engine;

    @Autowired
    SavedSearches saved;

    @Autowired
    SearchExport export;

    @Autowired
    CurrentViewer viewer;

    /** A blank where the text is cut off is no character of it. */
    private static final String BEGINNING = "chỉ đọc được phần đầu: (1 999 \\d{3}|2 000 000) ký tự";

    /** A word of letters that no other test has. */
    private final String word = "kho" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

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
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).endsWith("q=" + word + " điều");
    }

    @Test
    void a_bound_that_is_no_day_is_named_instead_of_left_out() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));

        UI.getCurrent().navigate(SearchRoutes.RESULTS, QueryParameters.of("tu", "2019-13-45"));

        assertThat(words((ResultsView) getCurrentView())).contains("“tu”", "“2019-13-45”");
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
        var view = new ResultsView(engine, saved, export, progress, documents, viewer);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(SearchRoutes.RESULTS, QueryParameters.of("q", word)));

        view.beforeEnter(event);

        assertThat(words(view)).contains("Chỉ mục đang được dựng lại, kết quả chưa đủ (mới được 9 %)");
        assertThat(find(FillingLine.class, search(word)).all()).isEmpty();
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
    void a_page_without_a_question_asks_what_one_is_looking_for_and_shows_what_one_keeps() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        keep("Kế hoạch " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var results = search(word);
        test(find(Button.class, find(ResultTools.class, results).single()).single())
                .click();
        find(TextField.class).single().setValue("Việc tháng này");
        test(find(Button.class).withText("Lưu").single()).click();

        var view = navigate(SearchRoutes.RESULTS, ResultsView.class);

        assertThat(words(view)).contains("Anh/chị muốn tìm gì?", "Việc tháng này");
        assertThat(find(Anchor.class, find(SavedList.class, view).single())
                        .single()
                        .getHref())
                .isEqualTo(SearchRoutes.RESULTS + "?q=" + word);
    }

    @Test
    void a_search_one_keeps_is_renamed_in_the_list_and_a_name_that_is_taken_is_refused_at_its_field() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        saved.save("Việc tháng này", "q=" + word, clerk.viewer());
        saved.save("Việc năm nay", "q=" + word, clerk.viewer());
        signIn(clerk);
        var list = find(SavedList.class, navigate(SearchRoutes.RESULTS, ResultsView.class))
                .single();

        test(find(Button.class, list)
                        .withAriaLabel("Đổi tên tìm kiếm “Việc tháng này”")
                        .single())
                .click();
        var name = find(TextField.class).single();
        assertThat(name.getValue()).isEqualTo("Việc tháng này");
        name.setValue("Việc năm nay");
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(name.getErrorMessage()).isEqualTo("Đã có tìm kiếm mang tên “Việc năm nay”. Hãy đặt tên khác.");
        name.setValue("Việc quý này");
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(find(Anchor.class, list).all())
                .extracting(Anchor::getText)
                .containsExactly("Việc năm nay", "Việc quý này");
    }

    @Test
    void a_document_goes_to_the_trash_only_after_a_question_and_says_so() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Bản thảo " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());

        test(button(page, "Bỏ vào thùng rác")).click();
        assertThat(documents.view(id, clerk.viewer()).trashedAt()).isNull();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(documents.view(id, clerk.viewer()).trashedAt()).isNotNull();
        assertThat(words(page)).contains("Trong thùng rác");
    }

    @Test
    void of_a_text_beyond_the_limit_the_beginning_is_found_and_the_document_says_that_it_is_one() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var text = "Nội dung về " + word + "\n" + "Những dòng giống nhau của một phụ lục dài.\n".repeat(60_000);
        var id = keep("Phụ lục dài", null, AccessLevel.INTERNAL, clerk, text);
        signIn(clerk);

        assertThat(find(HitCard.class, search(word)).all()).hasSize(1);
        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(find(DocumentHead.class, page).single())).containsPattern(BEGINNING);
        find(TabSheet.class, page).single().setSelectedIndex(3);
        assertThat(words(find(StepList.class, page).single())).containsPattern(BEGINNING);
    }

    @Test
    void who_may_only_read_sees_no_button_that_changes_anything() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Thông báo " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(page)).contains("Thông báo " + word, "Tải xuống");
        assertThat(find(Button.class, page).all())
                .extracting(Button::getText)
                .doesNotContain("Sửa thông tin", "Quyền truy cập", "Bỏ vào thùng rác");
    }

    @Test
    void a_long_history_is_read_some_lines_at_a_time() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Sổ theo dõi " + word, null, AccessLevel.INTERNAL, clerk);
        for (int i = 0; i < 30; i++) {
            documents.trash(id, clerk.viewer());
            documents.restore(id, clerk.viewer());
        }
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());
        find(TabSheet.class, page).single().setSelectedIndex(4);
        var list = find(HistoryList.class, page).single();
        assertThat(find(ListItem.class, list).all()).hasSize(50);

        test(find(Button.class, list).single()).click();

        assertThat(find(ListItem.class, list).all()).hasSizeGreaterThan(60);
        assertThat(find(Button.class, list).all()).isEmpty();
    }

    @Test
    void the_next_document_does_not_show_the_history_of_the_last() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var often = keep("Sửa nhiều " + word, null, AccessLevel.INTERNAL, clerk);
        var once = keep("Chỉ lưu " + word, null, AccessLevel.INTERNAL, clerk);
        for (int i = 0; i < 5; i++) {
            var now = documents.look(often, clerk.viewer());
            documents.change(often, now.revision(), now.data(), Set.of(), clerk.viewer());
        }
        signIn(clerk);
        var page = navigate(DocumentPage.class, often.value().toString());
        find(TabSheet.class, page).single().setSelectedIndex(4);
        assertThat(find(ListItem.class, find(HistoryList.class, page).single()).all())
                .hasSizeGreaterThan(5);

        page = navigate(DocumentPage.class, once.value().toString());

        assertThat(find(ListItem.class, find(HistoryList.class, page).single()).all())
                .hasSizeLessThan(5);
    }

    @Test
    void who_may_not_see_a_document_gets_no_line_of_its_history() {
        var id = keep("Hồ sơ kín " + word, null, AccessLevel.RESTRICTED, somebody("Lê Thu Hà", Role.CLERK));
        var other = somebody("Trần Văn Bình", Role.STAFF);

        assertThatThrownBy(() -> history.page(id, 0, 10, other.viewer())).isInstanceOf(NotFound.class);
    }

    private ResultsView search(String query) {
        UI.getCurrent().navigate(SearchRoutes.RESULTS, QueryParameters.of("q", query));
        return (ResultsView) getCurrentView();
    }

    private Button button(com.vaadin.flow.component.Component page, String text) {
        return find(Button.class, page).withText(text).single();
    }

    /** Kept, read and in the index. */
    private DocumentId keep(String title, String number, AccessLevel access, Person keeper) {
        var text = """
                Điều 1. Phạm vi điều chỉnh
                Văn bản này nói về %1$s.
                Điều 2. Niêm phong
                Việc niêm phong phương tiện %1$s làm hằng quý.
                """.formatted(word);
        return keep(title, number, access, keeper, text);
    }

    private DocumentId keep(String title, String number, AccessLevel access, Person keeper, String text) {
        var data = TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .number(number)
                .type("Quyết định")
                .issuer("Ủy ban nhân dân tỉnh Sông Thương")
                .issued(LocalDate.of(2026, 3, 12))
                .access(access)
                .data();
        var bytes = (text + title).getBytes(StandardCharsets.UTF_8);
        var id = TestDocuments.keep(documents, title + ".txt", bytes, data, keeper);
        await().atMost(60, SECONDS)
                .until(() -> documents.view(id, keeper.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.INDEX && step.state() == StepState.DONE));
        return id;
    }
}
