package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.ocr.TestWords;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What holds of a page when a person takes a word back or finds it right, and what a person types where nobody could read. */
class TypedPageTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    PageCorrections corrections;

    @Autowired
    ScanRepository scans;

    @Autowired
    ScannedPages pages;

    @Autowired
    ScanWordQueries words;

    @Autowired
    TransactionTemplate transaction;

    private Person clerk;
    private DocumentId document;
    private VersionId version;

    @BeforeEach
    void scan() {
        clerk = somebody("Văn Thư Gõ Chữ", Role.CLERK);
        var data = TestDocuments.data("Bản quét gõ tay", AccessLevel.INTERNAL);
        var bytes = ("Trang " + System.nanoTime()).getBytes();
        document = TestDocuments.keep(documents, "quet.txt", bytes, data, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(document, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        version = documents.current(document, clerk.viewer()).id();
        transaction.executeWithoutResult(_ -> scans.expect(version, Map.of(1, ""), List.of()));
    }

    @Test
    void a_word_that_was_taken_back_stands_in_the_way_of_no_later_reading() {
        read("chu khong ro", 40);
        corrections.correct(document, version, 1, 0, "gõ nhầm", clerk.viewer());
        corrections.restore(document, version, 1, 1, 0, clerk.viewer());
        assertThat(shown()).isEqualTo("chu khong ro");
        assertThat(isConfirmed()).as("a person has looked at it").isTrue();

        read("chữ đọc rõ hơn", 45);

        assertThat(shown()).isEqualTo("chữ đọc rõ hơn");
        assertThat(isConfirmed()).as("nobody has looked at the new reading").isFalse();
        assertThat(words.words(version, 1).orElseThrow().words())
                .extracting(Scans.Word::text)
                .containsExactly("chữ", "đọc", "rõ", "hơn");
        corrections.restore(document, version, 1, 2, 1, clerk.viewer());
        assertThat(shown()).as("the word itself is kept").isEqualTo("gõ nhầm");
    }

    @Test
    void saving_what_stands_there_says_that_it_is_right_and_freezes_nothing() {
        read("chu khong ro", 40);

        corrections.correct(document, version, 1, 0, " chu khong ro\n", clerk.viewer());

        assertThat(isConfirmed()).isTrue();
        assertThat(corrections.revisions(document, version, 1, clerk.viewer())).isEmpty();
        read("chữ đọc rõ hơn", 45);
        assertThat(shown()).isEqualTo("chữ đọc rõ hơn");
    }

    @Test
    void what_is_typed_for_a_page_that_could_not_be_read_is_marked_copied_and_missing_no_more() {
        fail();
        assertThat(words.unread(version)).isEqualTo(1);
        assertThat(words.pages(version)).isEmpty();

        corrections.correct(document, version, 1, 0, "Điều 1. Kho mở cửa\nlúc bảy giờ", clerk.viewer());

        assertThat(words.unread(version)).isZero();
        assertThat(words.pages(version)).containsExactly(1);
        assertThat(words.states(version)).containsKey(1);
        var page = words.words(version, 1).orElseThrow();
        assertThat(page.words())
                .extracting(Scans.Word::text)
                .startsWith("Điều", "1.")
                .endsWith("bảy", "giờ");
        assertThat(page.words())
                .as("on the sheet, however it lies")
                .allMatch(word -> Math.abs(word.x()) <= page.width() / 2
                        && word.x() + word.width() <= page.width() / 2
                        && Math.abs(word.y()) + word.height() <= page.width() * .36);
        assertThat(words.layer(version).pages()).hasSize(1);

        corrections.restore(document, version, 1, 1, 0, clerk.viewer());
        assertThat(words.unread(version)).as("taken back").isEqualTo(1);
        assertThat(words.pages(version)).isEmpty();
    }

    @Test
    void a_page_of_which_a_person_says_that_nothing_stands_there_is_not_missing_either() {
        fail();

        corrections.correct(document, version, 1, 0, "", clerk.viewer());

        assertThat(words.unread(version)).isZero();
        assertThat(words.layer(version).pages())
                .as("what a scanner laid there goes from the copy")
                .singleElement()
                .satisfies(page -> assertThat(page.alone()).isTrue());
        assertThat(corrections.revisions(document, version, 1, clerk.viewer())).hasSize(1);
    }

    private void read(String text, int confidence) {
        var page = TestWords.page(text);
        keep(new SeenPage(text, "", page.words(), confidence, 50, 1654, 2339, 0, 0, 3, ""));
    }

    private void fail() {
        keep(SeenPage.failed(SeenPage.UNKNOWN_PICTURE));
    }

    private void keep(SeenPage page) {
        transaction.executeWithoutResult(_ -> {
            scans.save(version, 1, page, Instant.now());
            pages.putIn(version);
        });
    }

    private String shown() {
        return texts.pages(version).getFirst().text();
    }

    private boolean isConfirmed() {
        return corrections.open(document, version, 1, clerk.viewer()).confirmed();
    }
}
