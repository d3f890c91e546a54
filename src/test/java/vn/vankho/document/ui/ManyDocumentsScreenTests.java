package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.uikit.Say;

/** Many documents at once: none is opened unasked, and none holds up the others. */
class ManyDocumentsScreenTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    ManyRuns runs;

    @Autowired
    NoticeBoard notices;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    JdbcClient jdbc;

    private final String token = UUID.randomUUID().toString().substring(0, 8);
    private Person clerk;
    private Person reader;

    @BeforeEach
    void signIn() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        reader = somebody("Trần Văn Đọc", Role.STAFF);
        signIn(clerk);
    }

    @Test
    void restricted_documents_are_opened_only_by_a_level_that_was_chosen_and_an_answered_question() {
        var id = keep("Kín");
        change();

        click("uikit.save");
        assertThat(find(Paragraph.class).withText("Chưa chọn mức truy cập.").all())
                .hasSize(1);
        level("Nội bộ");
        click("uikit.save");

        var sure = find(ConfirmDialog.class).single();
        assertThat(sure.getElement().getProperty("header")).isEqualTo("Mở rộng người được xem của 1 tài liệu?");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
        test(sure).reject();
        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).access()).isEqualTo(AccessLevel.INTERNAL);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void readers_stay_where_no_others_are_named() {
        var id = keep("Kín");
        change();

        level("Giới hạn");
        click("uikit.save");

        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(data(id).readerPeople()).containsExactly(reader.id());
    }

    @Test
    void kind_type_and_issuer_are_changed_for_many_and_a_kind_is_never_emptied() {
        var id = keep("Tờ trình");
        change("document.many.kind");
        test(find(Checkbox.class).withLabel(Say.text("document.many.type")).single())
                .click();
        click("uikit.save");
        assertThat(find(Paragraph.class).withText("Chưa chọn nhóm tài liệu.").all())
                .hasSize(1);
        Select<?> kind = find(Select.class, find(Dialog.class).single())
                .withLabel(Say.text("document.field.kind"))
                .single();
        test(kind).selectItem("Hồ sơ");
        find(OfferedBox.class)
                .withLabel(Say.text("document.field.typeName"))
                .single()
                .setValue("Tờ trình");
        click("uikit.save");

        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(data(id).kind()).isEqualTo(DocumentKind.RECORD);
        assertThat(data(id).typeName()).isEqualTo("Tờ trình");
        assertThat(data(id).access()).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void a_field_is_emptied_only_by_a_tick_of_its_own_and_what_was_there_is_told_and_taken_back() {
        var id = keep("Tờ trình");
        change("document.many.field");
        click("uikit.save");
        assertThat(find(Paragraph.class)
                        .withText("Chưa chọn “Lĩnh vực”: hãy chọn giá trị mới, hoặc đánh dấu “Bỏ trống”.")
                        .all())
                .hasSize(1);
        assertThat(runs.any(clerk.viewer())).isFalse();
        find(OfferedBox.class)
                .withLabel(Say.text("document.field.field"))
                .single()
                .setValue("Đất đai");
        click("uikit.save");
        awaitWords("Đã xong: 1/1 tài liệu");
        click("uikit.close");

        change("document.many.field");
        test(find(Checkbox.class).withLabel("Bỏ trống").single()).click();
        click("uikit.save");
        awaitWords("Đã xong: 1/1 tài liệu");
        click("uikit.close");
        assertThat(data(id).field()).isNull();

        var run = runs.list(0, 1, clerk.viewer()).rows().getFirst();
        UI.getCurrent().navigate(DocumentRoutes.many(run.id()));
        assertThat(words((Component) getCurrentView())).contains("Lĩnh vực: Đất đai → —");
        test(find(Button.class).withText("Hoàn tác 1 tài liệu").single()).click();
        test(find(ConfirmDialog.class).single()).reject();
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words((Component) getCurrentView()).contains("Lĩnh vực: — → Đất đai");
        });
        assertThat(data(id).field()).isEqualTo("Đất đai");
        UI.getCurrent().navigate(DocumentRoutes.many(run.id()));
        assertThat(words((Component) getCurrentView())).contains("Thao tác này đã được hoàn tác");
        assertThat(find(Button.class).withText("Hoàn tác 1 tài liệu").all()).isEmpty();
    }

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
    void the_whole_list_is_chosen_beyond_the_page_and_each_document_leaves_its_line() {
        for (int i = 0; i < 52; i++) keep("Tờ " + i);
        var hidden = TestDocuments.said("Kín " + token).access(AccessLevel.RESTRICTED);
        TestDocuments.keep(documents, "kin.txt", token.getBytes(StandardCharsets.UTF_8), hidden.data(), reader);
        var page = at("");
        assertThat(find(Button.class).withText("Chọn tất cả 52 kết quả").all()).isEmpty();

        tickPage();
        assertThat(words(page)).contains("Đã chọn 50 tài liệu");
        test(find(Button.class).withText("Chọn tất cả 52 kết quả").single()).click();
        assertThat(words(page)).contains("Đã chọn tất cả 52 kết quả");
        click("document.many.trash");
        test(find(ConfirmDialog.class).single()).reject();
        awaitWords("Đã xong: 52/52 tài liệu");

        assertThat(documents
                        .list(filter(), DocumentOrder.TITLE, 0, 1, clerk.viewer())
                        .total())
                .isZero();
        assertThat(documents
                        .list(filter(), DocumentOrder.TITLE, 0, 1, reader.viewer())
                        .total())
                .isEqualTo(1);
        assertThat(lines("document.trash")).isEqualTo(52);
    }

    @Test
    void who_throws_many_away_reads_first_of_how_many_the_register_keeps_its_entry() {
        var kept = keep("Đã xác nhận");
        keep("Không có trong sổ");
        jdbc.sql("""
                insert into legal_document (id, state, taken_in_at, confirmed_at, confirmed_by, document_id)
                values (:id, 'CONFIRMED', now(), now(), :by, :file)
                """)
                .param("id", UUID.randomUUID())
                .param("by", clerk.id().value())
                .param("file", kept.value())
                .update();
        at("");
        tickPage();

        click("document.many.trash");

        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Mục đã xác nhận của 1 văn bản trong số này vẫn còn trong Sổ văn bản pháp luật");
    }

    @Test
    void a_box_that_is_touched_takes_the_choice_back_to_the_page() {
        for (int i = 0; i < 51; i++) keep("Tờ " + i);
        var page = at("");
        tickPage();
        test(find(Button.class).withText("Chọn tất cả 51 kết quả").single()).click();

        test(find(Checkbox.class)
                        .withCondition(box -> box.getAriaLabel().orElse("").contains("Tờ 7 "))
                        .single())
                .click();

        assertThat(words(page)).contains("Đã chọn 49 tài liệu").doesNotContain("Đã chọn tất cả");
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

    @Test
    void a_page_that_has_no_rows_any_more_shows_the_last_that_has() {
        keep("Tờ cuối");

        assertThat(words(at("&trang=3"))).contains("Tờ cuối " + token);
    }

    private void change() {
        change("document.many.access");
    }

    private void change(String ticked) {
        at("");
        tickPage();
        click("document.many.change");
        test(find(Checkbox.class).withLabel(Say.text(ticked)).single()).click();
    }

    /** The browser looks again and again. */
    private void awaitWords(String said) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words(find(Dialog.class).single()).contains(said);
        });
    }

    private void tickPage() {
        test(find(Checkbox.class).withLabel(Say.text("document.many.page")).single())
                .click();
    }

    private long lines(String deed) {
        return jdbc.sql("select count(*) from audit_entry where deed = :deed and actor_id = :actor")
                .param("deed", deed)
                .param("actor", clerk.id().value())
                .query(Long.class)
                .single();
    }

    private void level(String word) {
        Select<?> access = field(Select.class, "document.field.access");
        test(access).selectItem(word);
    }

    private DocumentListView at(String more) {
        UI.getCurrent().navigate(DocumentRoutes.LIST, QueryParameters.fromString("q=" + token + more));
        return (DocumentListView) getCurrentView();
    }

    private List<PickedDocument> picked() {
        return documents.picked(filter(), DocumentOrder.TITLE, clerk.viewer());
    }

    private DocumentFilter filter() {
        return new DocumentFilter(token, null, null, Set.of());
    }

    private DocumentData data(DocumentId id) {
        return documents.look(id, clerk.viewer()).data();
    }

    private DocumentId keep(String title) {
        var name = title + " " + token;
        var bytes = ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said(name)
                .access(AccessLevel.RESTRICTED)
                .readers(Set.of(), Set.of(reader.id()))
                .data();
        return TestDocuments.keep(documents, name + ".txt", bytes, data, clerk);
    }
}
