package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.uikit.Say;

/** A deed on many documents while it goes on and after: who looks, who leaves, who stops it. */
class ManyWorkScreenTests extends ManyScreen {
    @Autowired
    NoticeBoard notices;

    @Autowired
    CurrentViewer viewer;

    @Test
    void a_document_that_is_refused_is_named_to_who_may_see_it_and_the_others_are_done() {
        for (int i = 0; i < 3; i++) keep("Tờ " + i);
        var rows = picked();
        // somebody else's, which a reader may see and not change
        signIn(reader);

        ManyDialog.begin(new ManyDeed.ThrowAway(), rows, runs, viewer, () -> {});

        awaitWords("Đã xong: 0/3 tài liệu; 3 tài liệu không làm được");
        assertThat(words(find(Dialog.class).single())).contains(rows.getFirst().title());
        assertThat(find(Anchor.class, find(Dialog.class).single()).all()).hasSize(3);
    }

    @Test
    void who_leaves_the_dialog_finds_the_work_on_its_own_page_and_is_told_at_the_end() {
        var rows = IntStream.range(0, 101)
                .mapToObj(_ -> new PickedDocument(new DocumentId(UUID.randomUUID()), "Tờ", AccessLevel.PUBLIC))
                .toList();
        ManyDialog.begin(new ManyDeed.ThrowAway(), rows, runs, viewer, () -> {});
        assertThat(words(find(Dialog.class).single())).contains("Có thể đóng trang này");
        var run = runs.list(0, 1, clerk.viewer()).rows().getFirst();
        find(Dialog.class).single().close();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.find(run.id(), clerk.viewer()).state().isOver());

        UI.getCurrent().navigate(DocumentRoutes.many(run.id()));
        assertThat(words((Component) getCurrentView()))
                .contains("Đã xong: 0/101 tài liệu; 101 tài liệu không làm được")
                .contains("Một tài liệu đã chọn nay bạn không xem được nữa.")
                .doesNotContain("Tờ");
        assertThat(find(Button.class).withText(Say.text("document.many.stop")).all())
                .isEmpty();
        UI.getCurrent().navigate(DocumentRoutes.MANY);
        assertThat(words((Component) getCurrentView())).contains("Bỏ vào thùng rác", "Đã xong", "0/101");
        assertThat(notices.list(true, 0, 10, clerk.viewer()).rows())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.shown().route()).isEqualTo(DocumentRoutes.many(run.id()));
                    assertThat(one.shown().title()).isEqualTo("Bỏ vào thùng rác");
                    assertThat(one.shown().arguments()).containsExactly("0", "101", "101");
                });
    }

    @Test
    void who_began_none_reads_what_would_stand_there_and_the_work_of_others_is_none() {
        keep("Tờ");
        UI.getCurrent().navigate(DocumentRoutes.MANY);
        assertThat(words((Component) getCurrentView())).contains("Chưa có thao tác hàng loạt nào");
        var run = runs.start(new ManyDeed.ThrowAway(), picked(), clerk.viewer());

        assertThat(find(Anchor.class, at("")).withText("Thao tác hàng loạt").all())
                .isNotEmpty();
        signIn(reader);
        UI.getCurrent().navigate(DocumentRoutes.many(run));
        assertThat(words((Component) getCurrentView())).contains("Không có thao tác hàng loạt này");
    }

    @Test
    void who_stops_it_reads_how_much_is_done() {
        var rows = IntStream.range(0, Documents.MOST_PICKED)
                .mapToObj(_ -> new PickedDocument(new DocumentId(UUID.randomUUID()), "Tờ", AccessLevel.PUBLIC))
                .toList();
        ManyDialog.begin(new ManyDeed.ThrowAway(), rows, runs, viewer, () -> {});

        click("document.many.stop");

        assertThat(words(find(Dialog.class).single())).contains("Đã dừng: 0/5.000 tài liệu");
        click("uikit.close");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void of_many_that_are_refused_the_first_are_named_and_the_others_counted() {
        var some = Collections.nCopies(
                203, new PickedDocument(new DocumentId(UUID.randomUUID()), "Tờ", AccessLevel.PUBLIC));
        ManyDialog.begin(new ManyDeed.ThrowAway(), some, runs, viewer, () -> {});

        awaitWords("Đã xong: 0/203");

        assertThat(words(find(Dialog.class).single())).contains("203 tài liệu không làm được", "… và 3 tài liệu khác");
        assertThat(find(ListItem.class, find(Dialog.class).single()).all()).hasSize(201);
    }
}
