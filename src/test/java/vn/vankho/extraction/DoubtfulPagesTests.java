package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.Visible;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.identity.Role;

/** Which pages are in doubt, and which are not. */
class DoubtfulPagesTests extends DoubtfulPortal {
    @Autowired
    ScannedPages pages;

    @Autowired
    ReadingPagesAgain reading;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_page_with_many_words_in_doubt_is_listed_and_one_that_is_confirmed_is_not() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 90, 30);
        assertThat(isListed(id, clerk)).isTrue();

        confirm(id, version);

        assertThat(isListed(id, clerk)).isFalse();
    }

    @Test
    void a_page_that_was_read_well_and_fails_later_is_in_doubt_until_a_person_says_it_is_right() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 95, 0);
        confirm(id, version);
        assertThat(isListed(id, clerk)).isFalse();

        transaction.executeWithoutResult(
                _ -> scans.save(version, 1, SeenPage.failed("extraction.timeout"), Instant.now()));

        assertThat(doubts(new DoubtFilter(id, null))).containsExactly(Doubt.UNREADABLE);
        assertThat(corrections.open(id, version, 1, clerk.viewer()).text()).isEqualTo("chu khong ro");
        confirm(id, version);
        assertThat(isListed(id, clerk)).isFalse();
    }

    @Test
    void pages_that_were_read_well_are_not_walked_through_to_count_the_others() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 90, 30);
        int pages = 20_000;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into scanned_page (version_id, no, read_at, words, confidence)
                    select :version, no, now(), decode('01', 'hex'), 95 from generate_series(2, :pages) as no
                    """)
                    .param("version", version.value())
                    .param("pages", pages)
                    .update();
            jdbc.sql("analyze scanned_page").update();
            // all these pages are of one version: to go along with the versions looks short here, and in no office
            jdbc.sql("set local enable_mergejoin = off").update();
            var plan = String.join(
                    "\n",
                    jdbc.sql("explain (analyze, timing off) select count(*) from (select 1"
                                    + DoubtfulPageQueries.DOUBTFUL + " limit 100) counted")
                            .params(Visible.to(clerk.viewer()))
                            .param("sure", 85)
                            .param("doubtful", 8)
                            .param("any", true)
                            .param("document", null, java.sql.Types.OTHER)
                            .param("doubt", null, java.sql.Types.VARCHAR)
                            .query(String.class)
                            .list());
            assertThat(plan)
                    .doesNotContain(
                            "Seq Scan on scanned_page", "Rows Removed by Filter: 19", "Rows Removed by Filter: 20");
            status.setRollbackOnly();
        });
    }

    @Test
    void an_empty_picture_is_not_in_doubt_and_one_that_could_not_be_read_leaves_the_list_when_it_is_read()
            throws Exception {
        var sheet = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 877; y++) for (int x = 0; x < 620; x++) sheet.setRGB(x, y, 0xffffff);
        sheet.setRGB(1, 1, (int) System.nanoTime() & 0xffffff);
        var id = settled(TestDocuments.keep(
                documents,
                "anh trong.png",
                DrawnPage.png(sheet),
                TestDocuments.data("Ảnh trống", AccessLevel.INTERNAL),
                clerk));
        assertThat(isListed(id, clerk)).isFalse();

        var version = documents.current(id, clerk.viewer()).id();
        transaction.executeWithoutResult(_ -> scans.save(version, 1, SeenPage.failed("tesseract"), Instant.now()));
        assertThat(isListed(id, clerk)).isTrue();
        reading.readAgain(id, version, 1, clerk.viewer());
        settled(id);
        assertThat(isListed(id, clerk)).isFalse();
    }

    @Test
    void pages_in_doubt_are_gone_through_by_document_and_reason() throws Exception {
        var unsure = scan(AccessLevel.INTERNAL);
        var version = doubtful(unsure, 41, 50);
        var many = scan(AccessLevel.INTERNAL);
        doubtful(many, 95, 60);
        var broken = scan(AccessLevel.INTERNAL);
        transaction.executeWithoutResult(_ -> scans.save(
                documents.current(broken, clerk.viewer()).id(),
                1,
                SeenPage.failed("extraction.timeout"),
                Instant.now()));

        assertThat(doubts(new DoubtFilter(unsure, null))).containsExactly(Doubt.UNSURE);
        assertThat(doubts(new DoubtFilter(many, null))).containsExactly(Doubt.RUBBISH);
        assertThat(doubts(new DoubtFilter(broken, Doubt.UNREADABLE))).containsExactly(Doubt.UNREADABLE);
        assertThat(doubts(new DoubtFilter(broken, Doubt.UNSURE))).isEmpty();
        assertThat(doubtfulPages.count(2, clerk.viewer())).isEqualTo(2);
        var reader = somebody("Chuyên Viên Chỉ Đọc", Role.STAFF);
        assertThat(doubtfulPages.count(2, reader.viewer())).isZero();

        assertThat(doubtfulPages.after(new DoubtFilter(unsure, null), version, 1, clerk.viewer()))
                .isEmpty();
        var behind = doubtfulPages.after(DoubtFilter.ALL, version, 1, clerk.viewer());
        assertThat(behind).get().matches(page -> !page.version().equals(version));
    }

    @Test
    void a_page_whose_layer_holds_is_not_in_doubt_however_unsure_the_machine_was() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = documents.current(id, clerk.viewer()).id();
        var layer = "Chữ có sẵn trong tệp, đúng từng chữ một.";
        transaction.executeWithoutResult(_ -> scans.expect(version, Map.of(1, layer), Set.of()));
        doubtful(id, 60, 50);
        transaction.executeWithoutResult(_ -> pages.putIn(version));
        assertThat(isListed(id, clerk)).as("nobody has asked for it").isTrue();

        transaction.executeWithoutResult(_ -> scans.ask(version, Map.of(1, layer)));
        transaction.executeWithoutResult(_ -> pages.putIn(version));
        assertThat(isListed(id, clerk)).isFalse();
        var page = corrections.open(id, version, 1, clerk.viewer());
        assertThat(page.text()).isEqualTo(layer);
        assertThat(page.ofPicture()).isFalse();

        transaction.executeWithoutResult(_ -> scans.expect(version, Map.of(1, ""), Set.of()));
        transaction.executeWithoutResult(_ -> pages.putIn(version));
        assertThat(isListed(id, clerk)).isTrue();
    }

    private List<Doubt> doubts(DoubtFilter filter) {
        return doubtfulPages.doubtful(filter, 0, 200, clerk.viewer()).rows().stream()
                .map(DoubtfulPage::doubt)
                .toList();
    }
}
