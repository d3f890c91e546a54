package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.worker.WordFile;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Words off the pictures of pages, from the kept file to the text and the fields. */
class ScanTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    Quarantine quarantine;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;

    @BeforeEach
    void clerk() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Nguyễn Thị Quét", Role.CLERK);
    }

    @Test
    void a_page_that_was_hardly_read_gives_no_name() throws Exception {
        int no = ThreadLocalRandom.current().nextInt(1000, 99999);
        var page = DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Hải Đăng"), 0, false);
        var id = TestDocuments.keep(documents, "anh mo.pdf", DrawnPage.pdf(List.of(page)), null, clerk);
        settled(id);
        jdbc.sql(
                        "update scanned_page set confidence = 69 where version_id = (select current_version from document where id = :id)")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update document set title = 'anh mo', number = null, open_fields = array['title'], read_fields = '{}' where id = :id")
                .param("id", id.value())
                .update();

        steps.stage(id, StepKind.RECOGNISE);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> (no + "/QĐ-SKHCN")
                        .equals(documents.look(id, clerk.viewer()).data().number()));
        assertThat(documents.look(id, clerk.viewer()).data().title()).isEqualTo("anh mo");
    }

    @Test
    void a_scan_is_read_page_by_page_and_says_its_number_and_issuer() throws Exception {
        int no = ThreadLocalRandom.current().nextInt(1000, 99999);
        var pages = List.of(
                DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Hải Đăng"), 2, false),
                DrawnPage.of(
                        List.of(
                                "Điều 4. Kho " + no + " mở cửa từ bảy giờ sáng",
                                "đến năm giờ chiều các ngày làm việc."),
                        -3,
                        false));
        var id = TestDocuments.keep(documents, "quet.pdf", DrawnPage.pdf(pages), null, clerk);

        settled(id);

        assertThat(documents.look(id, clerk.viewer()).steps())
                .extracting(Step::kind, Step::state, Step::done, Step::total)
                .contains(tuple(StepKind.SCAN, StepState.DONE, 2, 2));
        var read = texts.pages(documents.current(id, clerk.viewer()).id());
        assertThat(read.get(0).text()).contains("quản lý thiết bị đo lường của kho Hải Đăng");
        assertThat(read.get(1).text()).contains("Điều 4. Kho " + no + " mở cửa từ bảy giờ sáng");
        var data = documents.look(id, clerk.viewer()).data();
        assertThat(data.number()).isEqualTo(no + "/QĐ-SKHCN");
        assertThat(data.issuer()).isEqualTo("Sở Khoa học và Công nghệ tỉnh An Bình");
        assertThat(following(id)).containsOnly(0);

        // a repair: what follows on it comes behind what people wait for, too
        steps.stageAll(List.of(id), StepKind.SCAN);

        settled(id);
        assertThat(following(id)).hasSize(2).containsOnly(1);
    }

    private List<Integer> following(DocumentId id) {
        return jdbc.sql("select priority from step where kind in ('RECOGNISE', 'INDEX') and document_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void a_photo_of_a_page_is_read_as_well() throws Exception {
        int no = ThreadLocalRandom.current().nextInt(1000, 99999);
        var photo = DrawnPage.png(DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Hoa Ban"), 1, false));
        var id = TestDocuments.keep(documents, "anh.png", photo, null, clerk);

        settled(id);

        assertThat(texts.pages(documents.current(id, clerk.viewer()).id())
                        .getFirst()
                        .text())
                .contains("của kho Hoa Ban");
    }

    @Test
    void a_scan_that_was_pasted_into_a_word_file_is_read_as_well() throws Exception {
        int no = ThreadLocalRandom.current().nextInt(1000, 99999);
        var first = DrawnPage.png(DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Bằng Lăng"), 1, false));
        var second = DrawnPage.png(DrawnPage.of(List.of("Điều 4. Kho " + no + " mở cửa từ bảy giờ sáng"), 0, false));
        var file = new WordFile()
                .with(WordFile.paragraph("Gửi anh bản quét"))
                .picture("a.png", first)
                .picture("b.png", second);
        var id = TestDocuments.keep(documents, "dan.docx", file.bytes(), null, clerk);

        settled(id);

        assertThat(documents.look(id, clerk.viewer()).steps())
                .extracting(Step::kind, Step::state, Step::done, Step::total)
                .contains(tuple(StepKind.SCAN, StepState.DONE, 2, 2));
        assertThat(texts.pages(documents.current(id, clerk.viewer()).id()))
                .extracting(PageText::text)
                .satisfiesExactly(
                        page -> assertThat(page).contains("của kho Bằng Lăng"),
                        page -> assertThat(page).contains("Điều 4. Kho " + no),
                        page -> assertThat(page).isEqualTo("Gửi anh bản quét"));
        assertThat(documents.look(id, clerk.viewer()).data().number()).isEqualTo(no + "/QĐ-SKHCN");
    }

    @Test
    void a_scan_with_a_red_stamp_of_secrecy_is_put_away() throws Exception {
        isPutAway("dau.pdf", DrawnPage.pdf(List.of(stamped())));
    }

    @Test
    void a_stamped_scan_behind_a_letter_is_put_away_as_well() throws Exception {
        var letter = WordFile.paragraph("Kính gửi các đơn vị thuộc sở để biết và thực hiện. ".repeat(20));
        var file = new WordFile().with(letter).picture("a.png", DrawnPage.png(stamped()));
        isPutAway("dan.docx", file.bytes());
    }

    @Test
    void a_stamped_scan_behind_pages_of_words_is_put_away_as_well() throws Exception {
        var words =
                List.of("Kính gửi các đơn vị thuộc sở.", "Văn phòng gửi bản quét " + System.nanoTime() + " để biết.");
        isPutAway("ghep.pdf", DrawnPage.behindWords(words, 4, stamped()));
    }

    private static BufferedImage stamped() {
        return DrawnPage.stamped(
                DrawnPage.of(DrawnPage.decision(System.nanoTime() % 100_000 + "/BC-SKHCN", "Bí Mật"), 0, true),
                "TỐI MẬT");
    }

    private void isPutAway(String name, byte[] bytes) {
        var data = TestDocuments.data("Báo cáo đóng dấu", AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, name, bytes, data, clerk);
        var administrator = somebody("Quản Trị", Role.ADMINISTRATOR);

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(
                                quarantine.list(0, 200, administrator.viewer()).rows())
                        .anySatisfy(held -> assertThat(held.document()).isEqualTo(id)));
    }

    @Test
    void a_scan_with_a_mark_of_secrecy_is_put_away() throws Exception {
        var lines = List.of(
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TỐI MẬT", "Số: " + System.nanoTime() % 10_000 + "/BC-SKHCN", "BÁO CÁO");
        var data = TestDocuments.data("Báo cáo", AccessLevel.INTERNAL);
        var id = TestDocuments.keep(
                documents, "mat.pdf", DrawnPage.pdf(List.of(DrawnPage.of(lines, 1, false))), data, clerk);
        var administrator = somebody("Quản Trị", Role.ADMINISTRATOR);

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(
                                quarantine.list(0, 200, administrator.viewer()).rows())
                        .anySatisfy(held -> assertThat(held.document()).isEqualTo(id)));
        assertThat(texts.pages(quarantine.list(0, 200, administrator.viewer()).rows().stream()
                        .filter(held -> held.document().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .version()))
                .isEmpty();
    }

    private void settled(DocumentId id) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
    }
}
