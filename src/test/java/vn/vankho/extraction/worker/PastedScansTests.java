package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.extraction.worker.WordFile.paragraph;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

/** Which pictures in office files are taken for scanned pages, and which page each of them is. */
class PastedScansTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @Test
    void a_sheet_in_a_file_without_words_is_its_first_page() throws Exception {
        var read = read(WordFile.TYPE, new WordFile().picture("a.png", sheet()).bytes());

        assertThat(read.pictures()).containsExactly(1);
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.unreadPages()).isEqualTo(1);
    }

    @Test
    void sheets_behind_a_letter_come_after_it() throws Exception {
        var letter = paragraph("Kính gửi các đơn vị thuộc sở. ".repeat(20));
        var file = new WordFile().with(letter).picture("a.png", sheet()).picture("b.png", sheet());
        var read = read(WordFile.TYPE, file.bytes());

        assertThat(read.pictures()).containsExactly(2, 3);
        var one = new WordFile().with(letter).picture("a.png", sheet());
        assertThat(read(WordFile.TYPE, one.bytes()).pictures()).containsExactly(2);
        assertThat(Packed.unpackPages(read.texts()).getFirst()).startsWith("Kính gửi các đơn vị");
    }

    @Test
    void a_short_note_to_somebody_is_not_the_paper_that_it_sends() throws Exception {
        var note = new WordFile()
                .with(paragraph("Kính gửi: Phòng Nông nghiệp"))
                .with(paragraph("Xin gửi kèm bản chụp quyết định."))
                .picture("a.png", sheet());

        var read = read(WordFile.TYPE, note.bytes());

        assertThat(read.pictures()).containsExactly(2);
        assertThat(Packed.unpackPages(read.texts()).getFirst()).startsWith("Kính gửi: Phòng Nông nghiệp");
    }

    @Test
    void a_drawing_in_a_report_and_a_small_picture_are_no_pages() throws Exception {
        var report = new WordFile().with(paragraph("Báo cáo kết quả kiểm kê kho mẫu năm nay. ".repeat(50)));
        var small = new WordFile().picture("a.png", WordFile.image("png", 400, 560));
        var wide = new WordFile().picture("a.png", WordFile.image("png", 2_000, 700));

        assertThat(read(WordFile.TYPE, report.picture("a.png", sheet()).bytes()).pictures())
                .isEmpty();
        assertThat(read(WordFile.TYPE, small.bytes()).pictures()).isEmpty();
        assertThat(read(WordFile.TYPE, wide.bytes()).pictures()).isEmpty();
    }

    @Test
    void sheets_on_slides_and_in_open_documents_are_pages_too() throws Exception {
        assertThat(read(OFFICE + "presentationml.presentation", slides()).pictures())
                .containsExactly(1, 2);
        assertThat(read("application/vnd.oasis.opendocument.text", openDocument())
                        .pictures())
                .containsExactly(1);
    }

    @Test
    void a_page_is_shown_by_its_number() throws Exception {
        var file = new WordFile().picture("a.png", sheet()).picture("b.png", WordFile.image("png", 1_200, 900));
        var request = new Request(1, Request.Kind.PAGE, WordFile.TYPE, "2", file.bytes(), null, null);

        var picture = new AllowedReaders(LIMITS).picture(request, (_, _) -> {});

        assertThat(ImageIO.read(new ByteArrayInputStream(picture)))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(1_200, 900);
    }

    private static byte[] sheet() throws Exception {
        return WordFile.image("png", 827, 1_170);
    }

    private static byte[] slides() throws Exception {
        try (var show = new XMLSlideShow()) {
            for (int i = 0; i < 2; i++)
                show.createSlide()
                        .createPicture(
                                show.addPicture(WordFile.image("png", 827, 1_170 + i), PictureData.PictureType.PNG));
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] openDocument() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes());
        entries.put("content.xml", """
                <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'
                  xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'
                  xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p><draw:frame>
                  <draw:image xlink:href='Pictures/a.png'/></draw:frame></text:p></office:text></office:body></office:document-content>
                """.getBytes());
        entries.put("Pictures/a.png", sheet());
        return WordFile.zip(entries);
    }

    private static FileText read(String type, byte[] file) throws Exception {
        return new OfficeReader(LIMITS).text(new Request(1, Request.Kind.TEXT, type, file, null), (_, _) -> {});
    }
}
