package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.PageOcr;
import vn.vankho.extraction.ocr.SeenPage;

/** Pages of PDFs whose picture cannot be drawn. */
class PagePictureTests {
    private static final byte[] NOTHING = "no picture at all".getBytes();
    private static final byte[] RARE = PackedPicture.rare();

    @Test
    void a_picture_packed_in_a_way_nothing_here_unpacks_is_told() throws Exception {
        assertThat(missed(pdf(COSName.JPX_DECODE, RARE))).isEqualTo(SeenPage.UNKNOWN_PICTURE);
    }

    @Test
    void a_picture_packed_by_an_office_machine_is_drawn() throws Exception {
        var picture = pdf(COSName.JPX_DECODE, PackedPicture.of("lossless.jp2"));

        assertThat(missed(picture)).isEmpty();
        var drawn = ImageIO.read(new ByteArrayInputStream(picture(picture)));
        // the blue of the box in its left lower corner
        assertThat(new Color(drawn.getRGB(drawn.getWidth() / 4, drawn.getHeight() * 3 / 4)))
                .matches(colour -> colour.getBlue() > 120 && colour.getRed() < 70);
    }

    @Test
    void a_broken_picture_is_told() throws Exception {
        assertThat(missed(pdf(COSName.DCT_DECODE, NOTHING))).isEqualTo(SeenPage.BROKEN_PICTURE);
        assertThat(missed(pdf(COSName.JPX_DECODE, NOTHING))).isEqualTo(SeenPage.BROKEN_PICTURE);
        assertThat(missed(pdf(COSName.JBIG2_DECODE, NOTHING))).isEqualTo(SeenPage.BROKEN_PICTURE);
    }

    @Test
    void a_trouble_without_a_word_is_called_by_its_name() {
        var seen = ScanReader.seen(1, mock(PageOcr.class), _ -> {
            throw new ArrayIndexOutOfBoundsException();
        });

        assertThat(seen.trouble()).isEqualTo("ArrayIndexOutOfBoundsException");
    }

    @Test
    void a_page_that_nests_too_deep_costs_itself_and_not_the_pages_behind_it() {
        var seen = ScanReader.seen(1, mock(PageOcr.class), _ -> {
            throw new StackOverflowError();
        });

        assertThat(seen.trouble()).isEqualTo("StackOverflowError");
    }

    @Test
    void a_page_that_is_drawn_as_it_is_misses_nothing() throws Exception {
        assertThat(missed(scan())).isEmpty();
        assertThat(missed(empty())).isEmpty();
    }

    @Test
    void a_page_that_is_white_for_want_of_its_picture_is_shown_to_nobody() throws Exception {
        assertThat(picture(pdf(COSName.JPX_DECODE, RARE))).isEmpty();
        assertThat(thumbnail(pdf(COSName.JPX_DECODE, RARE))).isEmpty();

        assertThat(ImageIO.read(new ByteArrayInputStream(picture(scan())))).isNotNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture(empty())))).isNotNull();
        assertThat(thumbnail(scan())).isNotEmpty();
    }

    /** Unfolded whole, its picture would take more than a worker has. */
    @Test
    void a_page_with_a_picture_that_cannot_be_held_is_drawn_coarser() throws Exception {
        var large = new BufferedImage(6_600, 5_700, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = large.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(3_300, 0, 3_300, 5_700);
        graphics.dispose();
        byte[] pdf;
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(6_600 * .12f, 5_700 * .12f));
            document.addPage(page);
            var image = JPEGFactory.createFromImage(document, large);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 6_600 * .12f, 5_700 * .12f);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            pdf = out.toByteArray();
        }

        try (var document = Loader.loadPDF(pdf)) {
            var pixels = ScanPixels.of(document, new PageRenderer(document), 1, false);

            assertThat(pixels.missed()).isEmpty();
            assertThat(pixels.dpi()).isBetween(270, 299);
            var page = pixels.page();
            int middle = page.height() / 2 * page.width();
            assertThat(page.pixels()[middle + page.width() / 4] & 0xFF).isLessThan(20);
            assertThat(page.pixels()[middle + page.width() * 3 / 4] & 0xFF).isGreaterThan(235);
        }
    }

    private static byte[] scan() throws Exception {
        return DrawnPage.pdf(List.of(DrawnPage.of(List.of("Trang một"), 0, false)));
    }

    private static String missed(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return ScanPixels.of(document, new PageRenderer(document), 1, false).missed();
        }
    }

    private static byte[] picture(byte[] pdf) throws Exception {
        return PagePicture.of(request("1", pdf), false);
    }

    private static byte[] thumbnail(byte[] pdf) throws Exception {
        return new PdfReader(new Limits(10_000, 3, 10, 10)).picture(request("", pdf));
    }

    private static Request request(String argument, byte[] pdf) {
        return new Request(1, Request.Kind.PAGE, "application/pdf", argument, pdf, null, null);
    }

    private static byte[] empty() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            return saved(document);
        }
    }

    /** A page that is one picture, packed so, as it says. */
    private static byte[] pdf(COSName packed, byte[] bytes) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image = new PDImageXObject(
                    document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE, 40, 40, 8, PDDeviceGray.INSTANCE);
            image.getCOSObject().setItem(COSName.FILTER, packed);
            // its own file says it
            if (bytes != NOTHING && bytes != RARE) image.getCOSObject().removeItem(COSName.COLORSPACE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 612, 792);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
