package vn.vankho.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.Quarantine;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.Say;

/** What becomes of what was put away. */
class QuarantineScreenTests extends AdminScreen {
    @Autowired
    Documents documents;

    @Autowired
    DocumentFeed feed;

    @Autowired
    Quarantine quarantine;

    @Autowired
    NoticeBoard board;

    @Autowired
    QuarantineCount count;

    @Test
    void an_operator_releases_a_false_alarm_with_a_reason() {
        var clerk = TestPeople.person(accounts, people, "Văn Thư", Role.CLERK).viewer();
        var name = "Danh sách phòng mật ong " + System.nanoTime();
        var kept = (Kept.NewDocument) documents.keep(
                new IncomingFile(name + ".txt", "", new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))),
                null,
                clerk);
        feed.quarantine(kept.version(), "MẬT");
        assertThatThrownBy(() -> documents.view(kept.document(), clerk)).isInstanceOf(vn.vankho.shared.Refused.class);

        navigate("quan-tri/cach-ly", QuarantineView.class);
        test($(Button.class).all().stream()
                        .filter(button -> Say.text("admin.quarantine.release.one", name)
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        var done = $(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .map(child -> (Button) child.getComponent().orElseThrow())
                .toList()
                .getLast();
        test(done).click();
        var reason = field(com.vaadin.flow.component.textfield.TextArea.class, "admin.quarantine.reason");
        assertThat(reason.getErrorMessage()).isEqualTo(Say.text("document.quarantine.reason.missing"));
        reason.setValue("“mật ong” không phải dấu độ mật");
        test(done).click();

        assertThat(documents.view(kept.document(), clerk).data().title()).isEqualTo(name);
    }

    @Test
    void who_keeps_what_was_put_away_and_who_decides_are_told_by_the_name_of_the_file_and_nobody_else() {
        var clerk =
                TestPeople.person(accounts, people, "Văn Thư Vắng", Role.CLERK).viewer();
        var colleague =
                TestPeople.person(accounts, people, "Đồng Nghiệp", Role.CLERK).viewer();
        var operator = TestPeople.person(accounts, people, "Vận Hành", Role.ADMINISTRATOR)
                .viewer();
        var name = "quet-" + System.nanoTime() + ".txt";
        var kept = (Kept.NewDocument) documents.keep(
                new IncomingFile(name, "", new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))),
                TestDocuments.said("Trích yếu của bản quét").data(),
                clerk);
        assertThat(board.unread(9, clerk)).isZero();

        feed.quarantine(kept.version(), "TỐI MẬT");

        var told = board.list(true, 0, 50, clerk).rows();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().shown().title()).isEqualTo(name);
        assertThat(told.getFirst().shown().key()).isEqualTo("document.quarantined");
        assertThat(told.getFirst().shown().arguments()).containsExactly(name, "TỐI MẬT");
        assertThat(board.list(true, 0, 50, operator).rows())
                .extracting(one -> one.shown().title(), one -> one.shown().route())
                .containsExactly(tuple(name, AdminRoutes.QUARANTINE));
        assertThat(board.unread(9, colleague)).isZero();
        assertThat(count.count(1)).as("beside the entry of the menu").isEqualTo(1);

        quarantine.release(kept.version(), "không phải dấu độ mật", operator);

        assertThat(board.unread(9, clerk)).isZero();
        assertThat(board.unread(9, operator)).isZero();
    }

    @Test
    void the_button_that_destroys_is_not_called_like_the_one_that_cancels() {
        for (var language : List.of(Texts.VIETNAMESE, Locale.ENGLISH))
            assertThat(I18NProvider.translate(language, "admin.quarantine.destroy"))
                    .isNotEqualTo(I18NProvider.translate(language, "uikit.cancel"));
    }
}
