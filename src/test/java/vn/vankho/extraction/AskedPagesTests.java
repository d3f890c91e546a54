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
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.identity.Role;

/** A person has asked for the pictures of pages that are none; then the file itself is read again. */
class AskedPagesTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ScannedPages pages;

    @Autowired
    ScanRepository scans;

    @Autowired
    ScanQueries scanned;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    TransactionTemplate transaction;

    private VersionId version;

    @BeforeEach
    void ask() throws Exception {
        var clerk = somebody("Văn Thư Hỏi Ảnh", Role.CLERK);
        var bytes = ("Lớp chữ " + System.nanoTime()).getBytes();
        var id = TestDocuments.keep(documents, "có lớp chữ.txt", bytes, null, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() == StepState.DONE || step.state() == StepState.SKIPPED));
        version = documents.current(id, clerk.viewer()).id();
        transaction.executeWithoutResult(_ -> pages.expectAll(version));
    }

    @Test
    void pages_that_wait_still_do() {
        read("Lớp chữ", List.of());

        assertThat(scanned.waiting(version)).containsExactly(1);
    }

    @Test
    void what_was_read_of_them_stands_beside_the_words_the_file_has_now() {
        seen("Quyết định về việc ban hành quy chế quản lý kho lưu trữ của cơ quan. ".repeat(10) + "Điều 9.");
        read("Điều 9. Lớp chữ mới", List.of());

        assertThat(text())
                .contains("quy chế quản lý kho lưu trữ", "Lớp chữ mới")
                .doesNotContain("Lớp chữ 1");

        seen("Lớp chữ");
        read("Lớp chữ mới hơn", List.of());

        assertThat(text()).isEqualTo("Lớp chữ mới hơn");
    }

    @Test
    void words_printed_over_a_page_that_is_a_picture_do_not_stand_for_it() {
        seen("Lớp chữ. KT. GIÁM ĐỐC Trần Văn Bình");
        read("Lớp chữ", List.of(1));

        assertThat(text()).startsWith("Lớp chữ. KT. GIÁM ĐỐC Trần Văn Bình");
    }

    private void seen(String text) {
        var page = new SeenPage(text, "", new byte[] {1}, 95, 0, 10, 10, 0, 0, 3, "");
        transaction.executeWithoutResult(_ -> scans.save(version, 1, page, Instant.EPOCH));
    }

    private void read(String layer, List<Integer> pictures) {
        var packed = Packed.pages(List.of(layer));
        var file = new FileText(
                1, layer.length(), 0, false, "", "", layer, "", pictures, List.of(), packed, new byte[0], "", null);
        transaction.executeWithoutResult(_ -> pages.expect(Map.of(version, file)));
    }

    private String text() {
        return texts.pages(version).getFirst().text();
    }
}
