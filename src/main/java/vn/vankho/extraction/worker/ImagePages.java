package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** All pages of an image that browsers do not show (the TIFF of a scanner) as a PDF, which they do. */
final class ImagePages {
    /** Pixels of a page: an A4 sheet stays readable to its footnotes. */
    private static final int WIDTH = 1_650;

    private static final int HEIGHT = 2_340;
    private static final int WHITE = 0xFFFFFF;
    private static final float QUALITY = 0.7f;
    /** Points a pixel is drawn with: a sheet of A4 comes out about its own size. */
    private static final float POINTS = 0.36f;

    private ImagePages() {}

    /** A document whose pictures lie in a file beside it; the caller closes. */
    static PDDocument of(Request request, Limits limits, Beat beat) throws Exception {
        var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        boolean complete = false;
        try {
            Pictures.opened(request, reader -> {
                int total = count(reader, limits);
                for (int no = 0; no < total; no++) {
                    beat.at(no, total);
                    add(document, page(reader, no));
                }
                return total;
            });
            complete = true;
            return document;
        } finally {
            if (!complete) document.close();
        }
    }

    static int count(Request request, Limits limits) throws Exception {
        return Pictures.opened(request, reader -> count(reader, limits));
    }

    /** One after the other: asked for all at once the reader never ends with a file whose last page names the first as the next. */
    private static int count(ImageReader reader, Limits limits) throws Exception {
        int total = 0;
        try {
            while (total <= limits.pages()) {
                reader.getWidth(total);
                total++;
            }
        } catch (IndexOutOfBoundsException | IIOException _) {
            // the end, be it that of a file that was cut off
            return Math.max(1, total);
        }
        throw new Trouble(Trouble.TOO_BIG, total + " pages");
    }

    private static BufferedImage page(ImageReader reader, int no) throws Exception {
        var image = Pictures.read(reader, no, WIDTH);
        if (isBlackAndWhite(image)) return image;
        boolean grey = image.getColorModel().getNumColorComponents() == 1;
        return Pictures.scaled(image, WIDTH, HEIGHT, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    }

    private static void add(PDDocument document, BufferedImage image) throws Exception {
        float shown =
                POINTS * Math.min(1, Math.min((float) WIDTH / image.getWidth(), (float) HEIGHT / image.getHeight()));
        float width = image.getWidth() * shown;
        float height = image.getHeight() * shown;
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(packed(document, image), 0, 0, width, height);
        }
    }

    /** As the fax machines pack it what a scanner saw in black and white stays sharp, and a fifth as large as a JPEG of it. */
    private static PDImageXObject packed(PDDocument document, BufferedImage image) throws IOException {
        return isBlackAndWhite(image)
                ? CCITTFactory.createFromImage(document, image)
                : JPEGFactory.createFromImage(document, image, QUALITY);
    }

    /** Two colours that are black and white: a palette may hold any two, and the packing knows only these. */
    private static boolean isBlackAndWhite(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_BYTE_BINARY) return false;
        var colours = image.getColorModel();
        if (colours.getPixelSize() != 1) return false;
        int one = colours.getRGB(0) & WHITE;
        int other = colours.getRGB(1) & WHITE;
        return Math.min(one, other) == 0 && Math.max(one, other) == WHITE;
    }
}
