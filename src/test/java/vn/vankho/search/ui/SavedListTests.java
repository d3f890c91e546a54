package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.SavedSearch;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchRoutes;
import vn.vankho.shared.Refused;

/** The searches a person keeps, where they are shown. */
class SavedListTests extends KeptScreen {
    @Autowired
    SavedSearches saved;

    @MockitoSpyBean
    FollowedSearches followed;

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
    void another_search_does_not_take_the_place_of_one_with_the_same_words() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        keep("Kế hoạch " + word, null, AccessLevel.INTERNAL, clerk);
        saved.save(word, "q=" + word + "&year=2020", clerk.viewer());
        signIn(clerk);
        var results = search(word);
        test(find(Button.class, find(ResultTools.class, results).single()).single())
                .click();
        var name = find(TextField.class).single();
        assertThat(name.getValue()).isEqualTo(word + " (2)");
        name.setValue(word);
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(name.getErrorMessage()).isEqualTo("Đã có tìm kiếm mang tên “" + word + "”. Hãy đặt tên khác.");
        assertThat(saved.list(clerk.viewer()))
                .extracting(SavedSearch::query)
                .containsExactly("q=" + word + "&year=2020");
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
    void a_search_is_followed_when_it_is_saved_shown_among_what_one_follows_and_let_go_in_the_list() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        keep("Kế hoạch " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        test(find(Button.class, find(ResultTools.class, search(word)).single()).single())
                .click();
        find(TextField.class).single().setValue("Việc tháng này");
        find(Checkbox.class).withLabel("Theo dõi tìm kiếm này").single().setValue(true);
        test(find(Button.class).withText("Lưu").single()).click();

        UI.getCurrent().navigate(LegalRoutes.FOLLOWED);
        assertThat(words((Component) getCurrentView())).contains("Việc tháng này", "Tìm kiếm đã lưu");

        var list = find(SavedList.class, navigate(SearchRoutes.RESULTS, ResultsView.class))
                .single();
        test(find(Button.class, list)
                        .withAriaLabel("Thôi theo dõi tìm kiếm “Việc tháng này”")
                        .single())
                .click();
        test(find(Button.class, list)
                        .withAriaLabel("Theo dõi tìm kiếm “Việc tháng này”")
                        .single())
                .click();
        assertThat(saved.list(clerk.viewer()).getFirst().followedSince()).isNotNull();
    }

    @Test
    void a_search_that_is_kept_and_cannot_be_followed_says_so_and_the_dialog_is_over() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        keep("Kế hoạch " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        doThrow(new Refused("search.follow.tooMany", "Mọi việc", 20_000, 10_000))
                .when(followed)
                .follow(any(), any());
        test(find(Button.class, find(ResultTools.class, search(word)).single()).single())
                .click();
        find(TextField.class).single().setValue("Mọi việc");
        find(Checkbox.class).withLabel("Theo dõi tìm kiếm này").single().setValue(true);
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(find(NameDialog.class).all()).isEmpty();
        assertThat(find(Notification.class).all()).hasSize(2);
        assertThat(saved.list(clerk.viewer())).extracting(SavedSearch::name).containsExactly("Mọi việc");
    }
}
