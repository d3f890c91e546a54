package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.shared.Refused;

/** A page that is read off its picture once more. */
class PageReadAgainTests extends DoubtfulPortal {
    @Autowired
    CorrectionRepository rows;

    @Autowired
    Scans words;

    @Autowired
    ScanQueries pages;

    @Autowired
    ReadingPagesAgain reading;

    @Test
    void a_page_that_is_read_again_keeps_what_a_person_said_and_is_in_doubt_no_more() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        corrections.correct(id, version, 1, 0, "người đã sửa", clerk.viewer());

        reading.readAgain(id, version, 0, clerk.viewer());
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !corrections.open(id, version, 1, clerk.viewer()).waiting());

        doubtful(id, 30, 60);
        var page = corrections.open(id, version, 1, clerk.viewer());
        assertThat(page.text()).isEqualTo("người đã sửa");
        assertThat(page.confirmed()).isTrue();
        assertThat(isListed(id, clerk)).isFalse();
    }

    @Test
    void while_a_page_is_read_again_its_words_hold_and_are_found_where_they_stand() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = documents.current(id, clerk.viewer()).id();
        var before = words.words(version, 1).orElseThrow().words();
        assertThat(before).isNotEmpty();

        transaction.executeWithoutResult(_ -> rows.readAgain(version, 0));

        assertThat(words.pages(version)).containsExactly(1);
        assertThat(words.words(version, 1).orElseThrow().words()).isEqualTo(before);
        assertThat(pages.texts(version).get(1).holds())
                .isEqualTo(texts.pages(version).getFirst().text());
    }

    @Test
    void a_reading_that_nobody_has_seen_is_not_confirmed() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        var seen = corrections.open(id, version, 1, clerk.viewer());

        doubtful(id, 41, 50);

        assertThatThrownBy(() -> corrections.confirm(id, version, seen, clerk.viewer()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("extraction.doubtful.readMeanwhile"));
        assertThat(isListed(id, clerk)).isTrue();
        confirm(id, version);
        assertThat(isListed(id, clerk)).isFalse();
    }
}
