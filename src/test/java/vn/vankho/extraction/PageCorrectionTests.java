package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Pages in doubt: what a person's word changes. */
class PageCorrectionTests extends DoubtfulPortal {
    @Autowired
    ScannedPages pages;

    @Autowired
    JdbcClient jdbc;

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
}
