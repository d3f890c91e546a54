package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.uikit.Say;

/** Who has a scan open while its page is put right gets the new words, and is told so. */
class NewWordsScreenTests extends KeptScreen {
    @Autowired
    PageCorrections corrections;

    @Test
    void words_that_somebody_put_right_take_the_place_of_the_old_ones_when_one_comes_back_to_the_page()
            throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        signIn(clerk);
        var scan = scan(clerk);
        UI.getCurrent().navigate(DocumentRoutes.page(scan));
        var page = (DocumentPage) getCurrentView();
        var before = shown(page);
        assertThat(before).startsWith("[\"1:");
        comesBack(page);
        assertThat($(Notification.class).all()).as("nothing is new").isEmpty();

        corrections.correct(
                scan, documents.current(scan, clerk.viewer()).id(), 1, 0, "Chữ đã được sửa", clerk.viewer());
        comesBack(page);

        assertThat(shown(page)).startsWith("[\"1:").isNotEqualTo(before);
        assertThat($(Notification.class).all())
                .extracting(notice -> test(notice).getText())
                .containsExactly(Say.text("search.words.new"));
        comesBack(page);
        assertThat($(Notification.class).all()).as("told once").hasSize(1);
    }

    private void comesBack(DocumentPage page) {
        var looks = find(LooksAgain.class, page).single();
        ComponentUtil.fireEvent(looks, new LooksAgain.Look(looks, true));
    }

    /** What the viewer was told of the words of its pages. */
    private String shown(DocumentPage page) {
        return String.valueOf(find(PdfPages.class, page).single().getElement().getPropertyRaw("scanPages"));
    }

    private DocumentId scan(Person keeper) throws Exception {
        var page = DrawnPage.of(List.of("Trang " + word), 0, false);
        var data = TestDocuments.data("Bản quét " + word, AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, word + ".pdf", DrawnPage.pdf(List.of(page)), data, keeper);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> documents.look(id, keeper.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }
}
