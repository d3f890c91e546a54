package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.identity.Role;
import vn.vankho.uikit.EmptyState;

/** A document that goes out of sight while somebody has its page open. */
class DocumentAwayTests extends KeptScreen {
    @Autowired
    DocumentFeed feed;

    @Test
    void what_is_put_away_leaves_the_page_that_shows_it_and_says_why_once() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Báo cáo " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());
        assertThat(words(page)).contains("Báo cáo " + word);
        var looks = find(LooksAgain.class, page).single();

        feed.quarantine(documents.look(id, clerk.viewer()).current().id(), "TỐI MẬT");
        for (int look = 0; look < 2; look++) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            ComponentUtil.fireEvent(looks, new LooksAgain.Look(looks, true));
        }

        assertThat(words(find(EmptyState.class, page).single())).contains("không còn xem được", "TỐI MẬT");
        assertThat(find(TabSheet.class, page).all()).isEmpty();
        assertThat(find(DocumentHead.class, page).all()).isEmpty();
        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void the_next_document_is_shown_after_one_that_went_away() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var gone = keep("Kế hoạch đi " + word, null, AccessLevel.INTERNAL, clerk);
        var stays = keep("Kế hoạch ở " + word, null, AccessLevel.INTERNAL, clerk);
        signIn(clerk);
        var page = navigate(DocumentPage.class, gone.value().toString());
        var looks = find(LooksAgain.class, page).single();
        feed.quarantine(documents.look(gone, clerk.viewer()).current().id(), "MẬT");
        ComponentUtil.fireEvent(looks, new LooksAgain.Look(looks, true));

        page = navigate(DocumentPage.class, stays.value().toString());

        assertThat(words(page)).contains("Kế hoạch ở " + word).doesNotContain("không còn xem được");
        assertThat(find(TabSheet.class, page).all()).hasSize(1);
    }
}
