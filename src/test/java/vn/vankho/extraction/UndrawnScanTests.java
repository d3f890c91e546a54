package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.worker.PackedPicture;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

/** Scans whose picture cannot be drawn, and such with words of others printed over them. */
class UndrawnScanTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    DoubtfulPages doubtfulPages;

    @Autowired
    ReadingPagesAgain readingAgain;

    private Person clerk;
    private Person other;

    @BeforeEach
    void people() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Văn Thư Nhận Ảnh", Role.CLERK);
        other = somebody("Chuyên Viên Đọc Ảnh", Role.STAFF);
    }

    @Test
    void a_scan_packed_in_a_way_nobody_here_unpacks_is_unread_and_stays_with_its_keeper() throws Exception {
        var id = keep("nén lạ.pdf", rarelyPacked());

        await().atMost(Duration.ofSeconds(90)).until(() -> isScanned(id));

        assertThat(step(id, StepKind.SCAN).reason()).isEqualTo("extraction.ocr.unread");
        assertThat(step(id, StepKind.SCAN).attempts())
                .as("trying again changes nothing")
                .isEqualTo(1);
        assertThat(doubtfulPages
                        .doubtful(new DoubtFilter(id, null), 0, 9, clerk.viewer())
                        .rows())
                .singleElement()
                .matches(page -> page.doubt() == Doubt.UNREADABLE)
                .matches(page -> page.trouble().equals("extraction.ocr.unknownPicture"));
        var version = documents.current(id, clerk.viewer()).id();
        assertThatThrownBy(() -> documents.readText(id, version, other.viewer()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void words_printed_over_a_scan_are_found_beside_what_stands_on_it() throws Exception {
        var page = DrawnPage.of(DrawnPage.decision("91/QĐ-SKHCN", "Bến Vàng"), 0, false);
        var id = keep("đã đóng dấu đến.pdf", DrawnPage.printedOver(page, stamp()));

        await().atMost(Duration.ofSeconds(90)).until(() -> isScanned(id));

        var version = documents.current(id, clerk.viewer()).id();
        assertThat(texts.pages(version).getFirst().text()).contains("Bến Vàng", "số 1234", "Điều 3.");
    }

    @Test
    void the_few_lines_of_a_last_page_are_found_beside_what_was_printed_over_them() throws Exception {
        var lines = List.of("Nơi nhận: Sở Nội vụ; Lưu: VT", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        var stamp = List.of("Công văn đến số 1234 ngày 12/11/2024. Chuyển: Phòng Quản lý đo lường");
        var id = keep("trang cuối.pdf", DrawnPage.printedOver(DrawnPage.of(lines, 0, false), stamp));

        await().atMost(Duration.ofSeconds(90)).until(() -> isScanned(id));

        var version = documents.current(id, clerk.viewer()).id();
        assertThat(texts.pages(version).getFirst().text()).contains("Nơi nhận", "PHÓ GIÁM ĐỐC", "số 1234");
    }

    @Test
    void a_mark_of_secrecy_under_printed_words_is_found() throws Exception {
        var lines = DrawnPage.decision("92/QĐ-SKHCN", "Bến Bạc");
        var page = DrawnPage.stamped(DrawnPage.of(lines, 0, false), "TỐI MẬT");
        var id = keep("dấu trên ảnh.pdf", DrawnPage.printedOver(page, stamp()));

        await().atMost(Duration.ofSeconds(90)).until(() -> isAway(id));

        assertThatThrownBy(() -> documents.look(id, clerk.viewer())).isInstanceOf(Refused.class);
    }

    @Test
    void who_may_change_a_file_has_its_pictures_read_though_it_has_words() throws Exception {
        var lines = DrawnPage.decision("93/QĐ-SKHCN", "Bến Đồng " + System.nanoTime());
        var sound = keep("có lớp chữ.pdf", DrawnPage.layered(DrawnPage.of(lines, 0, false), lines));
        var marked = keep(
                "có dấu dưới chữ.pdf",
                DrawnPage.layered(DrawnPage.stamped(DrawnPage.of(lines, 0, false), "TỐI MẬT"), lines));
        for (var id : List.of(sound, marked)) {
            await().atMost(Duration.ofSeconds(90)).until(() -> isRead(id));
            var version = documents.current(id, clerk.viewer()).id();
            assertThatThrownBy(() -> readingAgain.readPictures(id, version, other.viewer()))
                    .isInstanceOf(Refused.class);
            readingAgain.readPictures(id, version, clerk.viewer());
        }

        await().atMost(Duration.ofSeconds(90)).until(() -> isScanned(sound));
        var text = texts.pages(documents.current(sound, clerk.viewer()).id()).getFirst();
        assertThat(text.text().lines()).containsAll(lines);
        await().atMost(Duration.ofSeconds(90)).until(() -> isAway(marked));
    }

    private boolean isRead(DocumentId id) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .anyMatch(one -> one.kind() == StepKind.READ && one.state() == StepState.DONE);
    }

    private boolean isAway(DocumentId id) {
        try {
            documents.look(id, clerk.viewer());
            return false;
        } catch (Refused _) {
            return true;
        }
    }

    private static List<String> stamp() {
        return List.of(
                "Công văn đến số 1234 ngày 12/11/2024. Chuyển: Phòng Quản lý đo lường",
                "Người ký: ỦY BAN NHÂN DÂN TỈNH AN BÌNH. Thời gian ký: 12/11/2024 10:20:33");
    }

    private DocumentId keep(String name, byte[] pdf) throws Exception {
        return TestDocuments.keep(documents, name, pdf, null, clerk);
    }

    private boolean isScanned(DocumentId id) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .anyMatch(one -> one.kind() == StepKind.SCAN && one.state() == StepState.DONE);
    }

    private Step step(DocumentId id, StepKind kind) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A scan whose picture nothing here unpacks. */
    private static byte[] rarelyPacked() throws Exception {
        var scan = DrawnPage.pdf(List.of(DrawnPage.of(List.of("Trang " + System.nanoTime()), 0, false)));
        try (var document = Loader.loadPDF(scan)) {
            var resources = document.getPage(0).getResources();
            var image =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            try (var out = ((COSStream) image.getCOSObject()).createRawOutputStream()) {
                out.write(PackedPicture.rare());
            }
            image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
