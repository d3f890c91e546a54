package vn.vankho.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;

/** A file with scans in it: they stand below its text with their words; pages that LibreOffice draws are other ones, and bear words of their own. */
class DrawnPagesScreenTests extends KeptScreen {
    @Autowired
    JdbcClient jdbc;

    @Test
    void words_of_scans_that_were_pasted_into_a_file_do_not_stand_over_its_drawn_pages() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var data = TestDocuments.data("Công văn " + word, AccessLevel.INTERNAL);
        var id = indexed(TestDocuments.keep(documents, word + ".odt", note(), data, clerk), clerk);
        pageOneIsAScanAndPagesAreDrawn(id);
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());

        test(find(Button.class, page).withText("Xem theo trang").single()).click();

        var pages = find(PdfPages.class, page).single().getElement();
        assertThat(pages.getPropertyRaw("scanPages")).hasToString("[]");
        assertThat(pages.getProperty("correct"))
                .as("where its text is put right")
                .isNull();

        jdbc.sql("update scanned_page set read_at = read_at + interval '1 minute' where version_id = :version")
                .param("version", version(id))
                .update();
        comesBack(page);
        assertThat(pages.getPropertyRaw("scanPages")).as("read again").hasToString("[]");
    }

    @Test
    void who_reads_a_file_finds_the_words_of_its_scans_on_their_pictures() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var data = TestDocuments.data("Công văn " + word, AccessLevel.INTERNAL);
        var id = indexed(TestDocuments.keep(documents, word + ".odt", note(), data, clerk), clerk);
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));
        assertThat(find(
                                ScansInFile.class,
                                navigate(DocumentPage.class, id.value().toString()))
                        .all())
                .as("there are none")
                .noneMatch(ScansInFile::isVisible);
        scan(id, 2);
        scan(id, 3);

        UI.getCurrent().navigate(DocumentRoutes.page(id), QueryParameters.of("trang", "3"));

        var scans = find(ScansInFile.class, (DocumentPage) getCurrentView()).single();
        assertThat(words(scans)).contains("Bản quét trong tệp", "Bản quét 2/2");
        assertThat(shown(scans)).endsWith("/3").contains("/chu/3?");
        test(find(Button.class, scans).withText("Trang trước").single()).click();
        assertThat(words(scans)).contains("Bản quét 1/2");
        assertThat(shown(scans)).endsWith("/2").contains("/chu/2?");
    }

    @Test
    void a_scan_that_is_looked_at_stays_as_it_is_while_others_are_read_and_gets_its_new_words() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var data = TestDocuments.data("Công văn " + word, AccessLevel.INTERNAL);
        var id = indexed(TestDocuments.keep(documents, word + ".odt", note(), data, clerk), clerk);
        scan(id, 2);
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));
        UI.getCurrent().navigate(DocumentRoutes.page(id), QueryParameters.of("trang", "3"));
        var page = (DocumentPage) getCurrentView();
        var scans = find(ScansInFile.class, page).single();
        var image = find(ScannedImage.class, scans).single();
        var before = shown(scans);

        scan(id, 1);
        comesBack(page);
        assertThat(words(scans)).contains("Bản quét 2/2");
        assertThat(find(ScannedImage.class, scans).single())
                .as("enlarged and turned")
                .isSameAs(image);
        jdbc.sql("update scanned_page set read_at = read_at + interval '1 minute' where version_id = :version")
                .param("version", version(id))
                .update();
        comesBack(page);
        assertThat(find(ScannedImage.class, scans).single()).isSameAs(image);
        assertThat(shown(scans)).as("its new words").isNotEqualTo(before);

        scan(id, 3);
        comesBack(page);
        assertThat(shown(scans)).as("opened at it").endsWith("/3");
        test(find(Button.class, scans).withText("Trang trước").single()).click();
        scan(id, 4);
        comesBack(page);
        assertThat(words(scans)).contains("Bản quét 2/4");
        assertThat(shown(scans)).endsWith("/2");
    }

    private void comesBack(DocumentPage page) {
        var looks = find(LooksAgain.class, page).single();
        ComponentUtil.fireEvent(looks, new LooksAgain.Look(looks, true));
    }

    private String shown(ScansInFile scans) {
        var image = find(ScannedImage.class, scans).single().getElement();
        return image.getProperty("words") + " " + image.getProperty("picture");
    }

    private void pageOneIsAScanAndPagesAreDrawn(DocumentId id) {
        jdbc.sql("update step set state = 'DONE' where document_id = :id and kind = 'PICTURE'")
                .param("id", id.value())
                .update();
        scan(id, 1);
    }

    private void scan(DocumentId id, int no) {
        jdbc.sql("""
                insert into scanned_page (version_id, no, text, words, confidence, width, height, read_at)
                values (:version, :no, 'Mật ong', :words, 90, 100, 140, now())
                """)
                .param("version", version(id))
                .param("no", no)
                .param("words", new byte[] {1})
                .update();
    }

    private UUID version(DocumentId id) {
        return jdbc.sql("select current_version from document where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private byte[] note() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("""
                    <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'
                      xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>
                      <text:p>Kính gửi: Phòng %s</text:p></office:text></office:body></office:document-content>
                    """.formatted(word).getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
