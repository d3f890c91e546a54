package vn.vankho.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.Arrivals;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;

/** Where a day begins. */
class HomeTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    Arrivals arrivals;

    @Autowired
    SavedSearches saved;

    @Autowired
    FollowedSearches followed;

    @Autowired
    CurrentViewer viewer;

    @Test
    void a_day_that_begins_with_half_an_index_begins_with_a_word_of_it() {
        signIn(somebody("Nguyễn Thị Lan", Role.CLERK));
        var progress = mock(IndexProgress.class);

        assertThat(words(new HomeView(documents, null, arrivals, saved, followed, progress, viewer)))
                .doesNotContain("Chỉ mục");
        when(progress.filling()).thenReturn(new IndexProgress.Filling(9));
        assertThat(words(new HomeView(documents, null, arrivals, saved, followed, progress, viewer)))
                .contains("Chỉ mục đang được dựng lại, kết quả chưa đủ (mới được 9 %)");
    }
}
