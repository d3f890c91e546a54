package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Quarantine;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.document.Visible;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Pages in doubt: who sees them, and what a person's word changes. */
class PageCorrectionTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    PageCorrections corrections;

    @Autowired
    CorrectionRepository rows;

    @Autowired
    ScannedPages pages;

    @Autowired
    Scans words;

    @Autowired
    Quarantine quarantine;

    @Autowired
    ScanRepository scans;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;
    private Person officer;

    @BeforeEach
    void people() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Văn Thư Xem Lại", Role.CLERK);
        officer = somebody("Pháp Chế Xem Lại", Role.LEGAL_OFFICER);
    }

    @Test
    void a_page_in_doubt_is_put_right_and_found_by_the_new_words() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        assertThat(isListed(id, clerk)).isTrue();
        assertThat(corrections.open(id, version, 1, clerk.viewer()).revision()).isZero();

        corrections.correct(id, version, 1, 0, "Điều 1. Kho lưu trữ mở cửa lúc bảy giờ.", clerk.viewer());

        assertThat(isListed(id, clerk)).isFalse();
        assertThat(texts.pages(version).getFirst().text()).isEqualTo("Điều 1. Kho lưu trữ mở cửa lúc bảy giờ.");
        assertThat(corrections.open(id, version, 1, clerk.viewer()).revision()).isEqualTo(1);
        assertThat(corrections.revisions(id, version, 1, clerk.viewer()))
                .extracting(PageRevision::by)
                .containsExactly(clerk.id());
        assertThatThrownBy(() -> corrections.correct(id, version, 1, 0, "Chữ cũ", clerk.viewer()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.doubtful.meanwhile"));
    }

    @Test
    void a_page_with_many_words_in_doubt_is_listed_and_one_that_is_confirmed_is_not() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 90, 30);
        assertThat(isListed(id, clerk)).isTrue();

        confirm(id, version);

        assertThat(isListed(id, clerk)).isFalse();
    }

    @Test
    void pages_of_documents_one_may_not_see_or_change_are_not_there() throws Exception {
        var id = scan(AccessLevel.RESTRICTED);
        var version = doubtful(id, 40, 50);

        assertThat(isListed(id, clerk)).isTrue();
        assertThat(isListed(id, officer)).isFalse();
        assertThatThrownBy(() -> corrections.open(id, version, 1, officer.viewer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.correct(id, version, 1, 0, "x", officer.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_mark_of_secrecy_that_a_person_reads_puts_the_version_away_and_says_so() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);

        var away = corrections.correct(id, version, 1, 0, "SỞ NỘI VỤ\nTUYỆT MẬT\nSố: 4/BC-SNV", officer.viewer());

        assertThatThrownBy(() -> documents.look(id, clerk.viewer())).isInstanceOf(Refused.class);
        assertThat(away).get().satisfies(why -> {
            assertThat(why.key()).isEqualTo("extraction.doubtful.putAway");
            assertThat(why.arguments()).containsExactly("Bản quét cần xem lại", "TUYỆT MẬT", 1);
        });
    }

    @Test
    void what_people_typed_is_back_when_a_false_alarm_is_released() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        var example = "SỞ NỘI VỤ\nTUYỆT MẬT\nVí dụ trong bài giảng";
        assertThat(corrections.correct(id, version, 1, 0, "Chữ đã gõ", clerk.viewer()))
                .isEmpty();
        corrections.correct(id, version, 1, 1, example, clerk.viewer());
        assertThat(texts.pages(version)).isEmpty();

        quarantine.release(
                version,
                "bài giảng",
                somebody("Quản Trị Gỡ", Role.ADMINISTRATOR).viewer());
        settled(id);

        assertThat(texts.pages(version).getFirst().text()).isEqualTo(example);
        assertThat(corrections.revisions(id, version, 1, clerk.viewer()))
                .extracting(PageRevision::text)
                .containsExactly(example, "Chữ đã gõ");
        assertThat(corrections.open(id, version, 1, clerk.viewer()).confirmed()).isTrue();
        assertThat(corrections.correct(id, version, 1, 2, example + " hai", clerk.viewer()))
                .isEmpty();
    }

    @Test
    void a_mark_of_secrecy_behind_a_cover_puts_the_version_away_on_the_pages_where_one_is_looked_for()
            throws Exception {
        var pages = java.util.stream.IntStream.rangeClosed(1, 4)
                .mapToObj(no -> DrawnPage.of(List.of("Tờ " + no + " của " + System.nanoTime()), 0, false))
                .toList();
        var data = TestDocuments.data("Phiếu trình và tài liệu", AccessLevel.INTERNAL);
        var id = settled(TestDocuments.keep(documents, "tờ trình.pdf", DrawnPage.pdf(pages), data, clerk));
        var version = documents.current(id, clerk.viewer()).id();
        var text = "SỞ NỘI VỤ\nTUYỆT MẬT\nSố: 4/BC-SNV";

        corrections.correct(id, version, 4, 0, text, clerk.viewer());
        assertThat(documents.look(id, clerk.viewer()).data().title()).isEqualTo("Phiếu trình và tài liệu");
        corrections.correct(id, version, 3, 0, text, clerk.viewer());

        assertThatThrownBy(() -> documents.look(id, clerk.viewer())).isInstanceOf(Refused.class);
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
    void an_older_text_and_the_one_of_the_machine_can_hold_again() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        corrections.correct(id, version, 1, 0, "chữ đúng", clerk.viewer());
        corrections.correct(id, version, 1, 1, "chữ sai", clerk.viewer());

        corrections.restore(id, version, 1, 2, 1, clerk.viewer());
        assertThat(texts.pages(version).getFirst().text()).isEqualTo("chữ đúng");
        corrections.restore(id, version, 1, 3, 0, clerk.viewer());
        assertThat(texts.pages(version).getFirst().text()).isEqualTo("chu khong ro");

        assertThat(corrections.revisions(id, version, 1, clerk.viewer()))
                .extracting(PageRevision::text)
                .as("what is read has no text of its own")
                .containsExactly(null, "chữ đúng", "chữ sai", "chữ đúng");
        assertThatThrownBy(() -> corrections.restore(id, version, 1, 3, 1, clerk.viewer()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.doubtful.meanwhile"));
        assertThatThrownBy(() -> corrections.restore(id, version, 1, 4, 9, clerk.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_page_that_is_read_again_keeps_what_a_person_said_and_is_in_doubt_no_more() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        corrections.correct(id, version, 1, 0, "người đã sửa", clerk.viewer());

        corrections.readAgain(id, version, 0, clerk.viewer());
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
        assertThat(scans.texts(version).get(1).holds())
                .isEqualTo(texts.pages(version).getFirst().text());
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
        corrections.readAgain(id, version, 1, clerk.viewer());
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
        assertThat(corrections.count(2, clerk.viewer())).isEqualTo(2);
        var reader = somebody("Chuyên Viên Chỉ Đọc", Role.STAFF);
        assertThat(corrections.count(2, reader.viewer())).isZero();

        assertThat(corrections.after(new DoubtFilter(unsure, null), version, 1, clerk.viewer()))
                .isEmpty();
        var behind = corrections.after(DoubtFilter.ALL, version, 1, clerk.viewer());
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

    @Test
    void what_an_old_font_has_written_comes_back_with_the_layer() throws Exception {
        var data = TestDocuments.data("Phông cũ", AccessLevel.INTERNAL);
        var id = settled(TestDocuments.keep(documents, "phong-cu.pdf", SignedPages.pdf(), data, clerk));
        var version = documents.current(id, clerk.viewer()).id();
        jdbc.sql(
                        "update extracted_text set charsets = 'TCVN3', charset_score = 90, original_texts = :texts, texts = :decoded, original_html = html"
                                + " where version_id = :version")
                .param("texts", Packed.pages(List.of("QuyÕt ®Þnh")))
                .param("decoded", Packed.pages(List.of("Quyết định")))
                .param("version", version.value())
                .update();
        transaction.executeWithoutResult(_ -> pages.expectAll(version));

        corrections.correct(id, version, 1, 0, "Quyết nghị", clerk.viewer());
        assertThat(original(version)).containsExactly("Quyết nghị");
        corrections.restore(id, version, 1, 1, 0, clerk.viewer());

        assertThat(texts.pages(version).getFirst().text()).isEqualTo("Quyết định");
        assertThat(original(version)).containsExactly("QuyÕt ®Þnh");
    }

    private List<String> original(VersionId version) {
        return Packed.unpackPages(jdbc.sql("select original_texts from extracted_text where version_id = :version")
                .param("version", version.value())
                .query((row, _) -> row.getBytes(1))
                .single());
    }

    private void confirm(DocumentId id, VersionId version) {
        corrections.confirm(id, version, corrections.open(id, version, 1, clerk.viewer()), clerk.viewer());
    }

    private List<Doubt> doubts(DoubtFilter filter) {
        return corrections.doubtful(filter, 0, 200, clerk.viewer()).rows().stream()
                .map(DoubtfulPage::doubt)
                .toList();
    }

    private boolean isListed(DocumentId id, Person person) {
        return corrections.doubtful(DoubtFilter.ALL, 0, 200, person.viewer()).rows().stream()
                .anyMatch(one -> one.document().equals(id));
    }

    private DocumentId scan(AccessLevel access) throws Exception {
        var page = DrawnPage.of(List.of("Trang " + System.nanoTime()), 0, false);
        var data = TestDocuments.data("Bản quét cần xem lại", access);
        var id = TestDocuments.keep(documents, "quet.pdf", DrawnPage.pdf(List.of(page)), data, clerk);
        return settled(id);
    }

    private DocumentId settled(DocumentId id) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }

    /** As if it had been read with these doubts. */
    private VersionId doubtful(DocumentId id, int confidence, int doubtful) {
        var version = documents.current(id, clerk.viewer()).id();
        var seen = new SeenPage("chu khong ro", "", new byte[] {1}, confidence, doubtful, 100, 100, 0, 0, 3, "");
        transaction.executeWithoutResult(_ -> scans.save(version, 1, seen, Instant.now()));
        return version;
    }
}
