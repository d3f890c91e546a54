package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Request;

/** The pages of a scanner's TIFF, drawn for a browser that cannot show it. */
class ImagePagesTests {
    private static final String TIFF = FileKind.TIFF.mediaType();

    @TempDir
    Path folder;

    private Path made;

    @BeforeEach
    void place() {
        made = folder.resolve("pages.pdf");
    }

    @Test
    void each_page_of_a_tiff_becomes_a_page_that_is_upright_or_lying_as_it_was() throws Exception {
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            assertThat(Workers.run(pool, List.of(pages(tiff(), 1_000_000))).getFirst())
                    .isInstanceOf(Answer.Made.class);
        }
        try (var pdf = Loader.loadPDF(made.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var upright = pdf.getPage(0).getMediaBox();
            var lying = pdf.getPage(1).getMediaBox();
            assertThat(upright.getHeight()).isGreaterThan(upright.getWidth());
            assertThat(lying.getWidth()).isGreaterThan(lying.getHeight());
        }
    }

    @Test
    void pages_in_two_other_colours_keep_them() throws Exception {
        byte[] colours = {(byte) 0x20, (byte) 0xF0};
        var palette = new IndexColorModel(1, 2, colours, colours, colours);
        var image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < 800; y++)
            for (int x = 0; x < 600; x++) image.getRaster().setSample(x, y, 0, y < 400 ? 0 : 1);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "tiff", out);
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            assertThat(Workers.run(pool, List.of(pages(out.toByteArray(), 1_000_000)))
                            .getFirst())
                    .isInstanceOf(Answer.Made.class);
        }
        try (var pdf = Loader.loadPDF(made.toFile())) {
            var drawn = new PDFRenderer(pdf).renderImage(0);
            assertThat(new Color(drawn.getRGB(100, drawn.getHeight() / 4)).getRed())
                    .isLessThan(80);
            assertThat(new Color(drawn.getRGB(100, drawn.getHeight() * 3 / 4)).getRed())
                    .isGreaterThan(200);
        }
    }

    @Test
    void pages_in_black_and_white_stay_so_and_need_no_more_room_than_before() throws Exception {
        var tiff = blackAndWhite();
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            assertThat(Workers.run(pool, List.of(pages(tiff, 1_000_000))).getFirst())
                    .isInstanceOf(Answer.Made.class);
        }
        assertThat(Files.size(made)).isLessThan(tiff.length + 2_000);
        try (var pdf = Loader.loadPDF(made.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
            var drawn = new PDFRenderer(pdf).renderImage(0);
            assertThat(new Color(drawn.getRGB(drawn.getWidth() / 2, 5))).isEqualTo(Color.WHITE);
            assertThat(new Color(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 2)))
                    .isEqualTo(Color.BLACK);
        }
    }

    /** As scanners write it: A4 at 300 pixels an inch, packed as by fax machines. */
    private static byte[] blackAndWhite() throws IOException {
        var image = new BufferedImage(2_480, 3_508, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 2_480, 3_508);
        graphics.setColor(Color.BLACK);
        for (int y = 300; y < 3_300; y += 60) for (int x = 300; x < 2_200; x += 50) graphics.fillOval(x, y, 34, 34);
        graphics.fillRect(1_000, 1_500, 500, 500);
        graphics.dispose();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("CCITT T.6");
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        return out.toByteArray();
    }

    @Test
    void each_page_of_a_tiff_is_one_whose_words_are_not_read() throws Exception {
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            assertThat(Workers.read(pool, TIFF, tiff()))
                    .isInstanceOfSatisfying(
                            Answer.Text.class,
                            text -> assertThat(text.read())
                                    .returns(2, FileText::pages)
                                    .returns(2, FileText::unreadPages));
        }
    }

    @Test
    void a_tiff_whose_pages_go_round_in_a_circle_is_refused_as_too_big() {
        var circle = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        circle.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        // one value, the width of 10; then where the next page lies: here
        circle.putShort((short) 1).putShort((short) 256).putShort((short) 3).putInt(1);
        circle.putInt(10).putInt(8);
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            assertThat(Workers.reason(Workers.read(pool, TIFF, circle.array()))).isEqualTo("extraction.tooBig");
        }
    }

    @Test
    void what_only_says_to_be_a_tiff_is_told_as_damaged() {
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            var answer = Workers.run(pool, List.of(pages("not an image".getBytes(), 1_000_000)))
                    .getFirst();

            assertThat(Workers.reason(answer)).isEqualTo("extraction.damaged");
        }
    }

    @Test
    void a_sheet_bears_the_kind_of_the_file() {
        assertThat(new String(PagePictures.sheet(Workers.DOCX))).contains(">DOCX<");
        assertThat(new String(PagePictures.sheet("application/unknown"))).contains("<svg");
    }

    @Test
    void pages_that_grow_beyond_the_limit_are_not_made() throws Exception {
        try (var pool = Workers.pool(30, 30, 1_000_000)) {
            var answer = Workers.run(pool, List.of(pages(tiff(), 2_000))).getFirst();

            assertThat(Workers.reason(answer)).isEqualTo("extraction.tooBig");
        }
    }

    private WorkerJob pages(byte[] bytes, long most) {
        var target = new Request.Target(made, most);
        return new WorkerJob(Request.Kind.PAGES, TIFF, "", bytes.length, target, () -> new ByteArrayInputStream(bytes));
    }

    /** One black and white page of a scanner at 300 dots per inch, and one in colour that lies. */
    private static byte[] tiff() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(
                    new IIOImage(new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY), null, null), null);
            writer.writeToSequence(
                    new IIOImage(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
