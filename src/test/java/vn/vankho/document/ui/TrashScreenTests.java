package vn.vankho.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.TrashFilter;
import vn.vankho.document.TrashOrder;
import vn.vankho.document.TrashedDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Say;

/** What was thrown away by mistake comes back in one go: from the trash, or from the page of what threw it away. */
class TrashScreenTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    TrashedDocuments trash;

    @Autowired
    ManyRuns runs;

    private final String token = UUID.randomUUID().toString().substring(0, 8);
    private Person clerk;
    private Person officer;

    @BeforeEach
    void signIn() {
        clerk = somebody("Nguyễn Thị Lan", Role.CLERK);
        officer = somebody("Phạm Văn Luật", Role.LEGAL_OFFICER);
        signIn(clerk);
    }

    @Test
    void all_results_are_chosen_beyond_the_page_and_restored_in_one_go() {
        throwAway(52, clerk);
        var page = at("");
        assertThat(find(Button.class).withText("Chọn tất cả 52 kết quả").all()).isEmpty();

        test(find(Checkbox.class).withLabel(Say.text("document.many.page")).single())
                .click();
        assertThat(words(page)).contains("Đã chọn 50 tài liệu");
        test(find(Button.class).withText("Chọn tất cả 52 kết quả").single()).click();
        restoreChosen();

        awaitWords("Đã xong: 52/52 tài liệu");
        click("uikit.close");
        assertThat(total()).isZero();
        assertThat(words((Component) getCurrentView())).contains("Không có tài liệu nào trong thùng rác như vậy");
    }

    @Test
    void only_what_is_chosen_is_restored() {
        throwAway(3, clerk);
        at("");
        var box = find(Checkbox.class)
                .withCondition(one -> one.getAriaLabel().orElse("").contains("Tờ 1 "))
                .single();

        test(box).click();
        restoreChosen();

        awaitWords("Đã xong: 1/1 tài liệu");
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void each_row_says_who_threw_it_away_and_the_address_narrows_and_orders_the_list() {
        throwAway(2, clerk);
        var theirs = keep("Giấy của pháp chế");
        documents.trash(theirs, officer.viewer());
        var today = LocalDate.now(OfficeClock.ZONE);

        assertThat(words(at("&sap-xep=TITLE")))
                .contains("Phạm Văn Luật bỏ vào lúc", "Nguyễn Thị Lan bỏ vào lúc", "3 tài liệu")
                .containsSubsequence("Giấy của pháp chế", "Tờ 0", "Tờ 1");
        assertThat(words(at("&nguoi=" + officer.id().value())))
                .contains("Giấy của pháp chế")
                .doesNotContain("Tờ 0");
        assertThat(words(at("&tu=" + today + "&den=" + today))).contains("Tờ 0");
        assertThat(words(at("&tu=" + today.plusDays(1)))).contains("Không có tài liệu nào trong thùng rác như vậy");
    }

    @Test
    void the_page_of_what_threw_them_away_takes_them_back_and_offers_it_no_more() {
        var run = over(new ManyDeed.ThrowAway(), throwAwayable(3));
        UI.getCurrent().navigate(DocumentRoutes.many(run));

        test(find(Button.class).withText("Khôi phục 3 tài liệu").single()).click();

        assertThat(words((Component) getCurrentView())).contains("Khôi phục");
        var back = runs.list(0, 1, clerk.viewer()).rows().getFirst();
        assertThat(back.deed()).isEqualTo(ManyDeed.Kind.RESTORE);
        awaitOver(back.id());
        assertThat(total()).isZero();
        UI.getCurrent().navigate(DocumentRoutes.many(run));
        assertThat(find(Button.class)
                        .withCondition(one -> one.getText().startsWith("Khôi phục"))
                        .all())
                .isEmpty();
    }

    @Test
    void what_a_stopped_one_left_is_done_from_its_page() {
        var rows = IntStream.range(0, Documents.MOST_PICKED)
                .mapToObj(_ -> new PickedDocument(new DocumentId(UUID.randomUUID()), "Tờ", AccessLevel.PUBLIC))
                .toList();
        var run = runs.start(new ManyDeed.ThrowAway(), rows, clerk.viewer());
        runs.stop(run, clerk.viewer());
        int left = runs.find(run, clerk.viewer()).unfinished();
        UI.getCurrent().navigate(DocumentRoutes.many(run));

        test(find(Button.class)
                        .withCondition(one -> one.getText().startsWith("Làm lại"))
                        .single())
                .click();

        var rest = runs.list(0, 1, clerk.viewer()).rows().getFirst();
        assertThat(rest.id()).isNotEqualTo(run);
        assertThat(rest.total()).isEqualTo(left);
        runs.stop(rest.id(), clerk.viewer());
    }

    @Test
    void who_looks_after_the_portal_finds_those_of_others_and_stops_them_without_a_title() {
        var shown = keep("Tên không nói");
        var run = over(
                new ManyDeed.Restore(),
                List.of(new PickedDocument(shown, "Tên không nói " + token, AccessLevel.INTERNAL)));
        var operator = somebody("Lý Quản Trị", Role.ADMINISTRATOR);
        signIn(operator);

        UI.getCurrent().navigate(DocumentRoutes.MANY, QueryParameters.fromString("cua=moi-nguoi"));
        assertThat(words((Component) getCurrentView())).contains("Nguyễn Thị Lan");
        UI.getCurrent().navigate(DocumentRoutes.many(run));
        assertThat(words((Component) getCurrentView()))
                .contains("bởi Nguyễn Thị Lan", "1 tài liệu không làm được")
                .doesNotContain("Tên không nói");
        assertThat(find(Anchor.class, (Component) getCurrentView()).single().getHref())
                .isEqualTo(DocumentRoutes.MANY_EVERYBODYS);
        signIn(officer);
        UI.getCurrent().navigate(DocumentRoutes.MANY, QueryParameters.fromString("cua=moi-nguoi"));
        assertThat(words((Component) getCurrentView())).doesNotContain("Nguyễn Thị Lan");
    }

    private void restoreChosen() {
        test(find(Button.class)
                        .withText(Say.text("document.many.restore"))
                        .withCondition(one -> one.getAriaLabel().isEmpty())
                        .single())
                .click();
    }

    private ManyRunId over(ManyDeed deed, List<PickedDocument> rows) {
        var run = runs.start(deed, rows, clerk.viewer());
        awaitOver(run);
        return run;
    }

    private void awaitOver(ManyRunId run) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.find(run, clerk.viewer()).state().isOver());
    }

    /** The browser looks again and again. */
    private void awaitWords(String said) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return words(find(Dialog.class).single()).contains(said);
        });
    }

    private long total() {
        return trash.page(new TrashFilter(token, null, null, null), TrashOrder.LATEST, 0, 1, clerk.viewer())
                .total();
    }

    private TrashView at(String more) {
        UI.getCurrent().navigate(DocumentRoutes.TRASH, QueryParameters.fromString("q=" + token + more));
        return (TrashView) getCurrentView();
    }

    private void throwAway(int count, Person by) {
        throwAwayable(count).forEach(one -> documents.trash(one.id(), by.viewer()));
    }

    private List<PickedDocument> throwAwayable(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PickedDocument(keep("Tờ " + i), "Tờ " + i, AccessLevel.INTERNAL))
                .toList();
    }

    private DocumentId keep(String title) {
        var name = title + " " + token;
        var bytes = ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8);
        return TestDocuments.keep(
                documents,
                name + ".txt",
                bytes,
                TestDocuments.said(name).access(AccessLevel.INTERNAL).data(),
                clerk);
    }
}
