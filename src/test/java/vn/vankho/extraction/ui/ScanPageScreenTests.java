package vn.vankho.extraction.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What a person has typed over a page of a scan is not lost without a question. */
@ViewPackages(packages = "vn.vankho")
class ScanPageScreenTests extends ScreenTest {
    @Autowired
    Documents documents;

    @Autowired
    PageCorrections corrections;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clerk = somebody("Lê Thu Hà", Role.CLERK);
        signIn(clerk);
        super.initVaadinEnvironment();
    }

    @Test
    void typed_text_is_asked_for_before_the_page_is_read_again_or_left() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var scan = scan();
        var version = documents.current(scan, clerk.viewer()).id();
        UI.getCurrent().navigate(ScanRoutes.page(scan, version, 1));
        test($(TextArea.class).single()).setValue("Chữ đang gõ dở");

        new MenuBarTester<>(find(MenuBar.class, (ScanPageView) getCurrentView()).single())
                .clickItem("Nhận dạng lại", "Trang này");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(TextArea.class).single().getValue()).isEqualTo("Chữ đang gõ dở");
        assertThat(corrections.open(scan, version, 1, clerk.viewer()).waiting()).isFalse();

        UI.getCurrent().navigate(ScanRoutes.DOUBTFUL);
        assertThat(getCurrentView()).isInstanceOf(ScanPageView.class);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Chữ đang gõ dở");

        UI.getCurrent().navigate(ScanRoutes.DOUBTFUL);
        test($(ConfirmDialog.class).single()).reject();
        assertThat(getCurrentView()).isInstanceOf(DoubtfulPagesView.class);
    }

    @Test
    void a_page_that_is_tried_again_by_itself_says_so_in_the_list_and_when_it_is_open() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var scan = scan();
        var version = documents.current(scan, clerk.viewer()).id();
        jdbc.sql("update scanned_page set trouble = 'extraction.timeout' where version_id = ?")
                .param(version.value())
                .update();
        UI.getCurrent().navigate(ScanRoutes.page(scan, version, 1));
        assertThat(words((ScanPageView) getCurrentView()))
                .contains("quá thời gian cho phép")
                .doesNotContain("tự đọc lại");

        jdbc.sql(
                        "update step set state = 'WAITING', due_at = now() + interval '1 hour' where version_id = ? and kind = 'SCAN'")
                .param(version.value())
                .update();

        UI.getCurrent().navigate(ScanRoutes.DOUBTFUL);
        assertThat(words((DoubtfulPagesView) getCurrentView())).contains("Máy sẽ tự đọc lại, chưa cần nhập chữ.");
        UI.getCurrent().navigate(ScanRoutes.page(scan, version, 1));
        assertThat(words((ScanPageView) getCurrentView())).contains("Máy sẽ tự đọc lại, chưa cần nhập chữ.");
    }

    @Test
    void without_typed_text_a_page_is_read_again_at_once() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var scan = scan();
        var version = documents.current(scan, clerk.viewer()).id();
        UI.getCurrent().navigate(ScanRoutes.page(scan, version, 1));

        new MenuBarTester<>(find(MenuBar.class, (ScanPageView) getCurrentView()).single())
                .clickItem("Nhận dạng lại", "Trang này");

        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat(words((ScanPageView) getCurrentView())).contains("Trang này đang chờ máy đọc");
    }

    @Test
    void text_by_which_the_file_goes_out_of_sight_is_not_told_as_saved() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var scan = scan();
        var version = documents.current(scan, clerk.viewer()).id();
        UI.getCurrent().navigate(ScanRoutes.page(scan, version, 1));
        test($(TextArea.class).single()).setValue("SỞ NỘI VỤ\nTUYỆT MẬT\nSố: 4/BC-SNV");

        test($(Button.class).withText("Lưu chữ đã sửa").single()).click();

        assertThat(getCurrentView()).isInstanceOf(DoubtfulPagesView.class);
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat($(Notification.class).all())
                .extracting(notice -> test(notice).getText())
                .singleElement()
                .asString()
                .startsWith("Theo chữ vừa lưu, trang 1 của “Bản quét cần xem lại” có dấu “TUYỆT MẬT”");
    }

    private DocumentId scan() throws Exception {
        var page = DrawnPage.of(List.of("Trang " + System.nanoTime()), 0, false);
        var data = TestDocuments.data("Bản quét cần xem lại", AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, "quet.pdf", DrawnPage.pdf(List.of(page)), data, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }
}
