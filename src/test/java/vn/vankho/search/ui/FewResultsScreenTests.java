package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.identity.Role;
import vn.vankho.uikit.EmptyState;

/** What is said where nothing, or not all that was asked, was found. */
class FewResultsScreenTests extends KeptScreen {
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
