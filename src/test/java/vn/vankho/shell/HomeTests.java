package vn.vankho.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vankho.ScreenTest;
import vn.vankho.document.Arrivals;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.uikit.UploadBox;

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

    @Test
    void what_was_kept_meanwhile_stands_among_the_new_ones_as_soon_as_the_box_tells() {
        var clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        signIn(clerk);
        var home = new HomeView(documents, null, arrivals, saved, followed, mock(IndexProgress.class), viewer);
        UI.getCurrent().add(home);
        var title = "Công văn vừa thả vào trang chủ";
        TestDocuments.keep(
                documents,
                title + ".txt",
                title.getBytes(StandardCharsets.UTF_8),
                TestDocuments.said(title).data(),
                clerk);
        assertThat(words(home)).doesNotContain(title);

        var box = find(UploadBox.class, home).single();
        box.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box.getElement(), "finished", JsonNodeFactory.instance.objectNode()));

        assertThat(words(home)).contains(title);
    }
}
