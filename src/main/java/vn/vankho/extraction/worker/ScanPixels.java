package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.ocr.GreyPage;
import vn.vankho.extraction.ocr.PageOcr;
import vn.vankho.extraction.ocr.SeenPage;

/**
 * A page as it is given to the reader of letters.
 *
 * @param red what is written in red alone; null where there is none, or nobody asks
 * @param dpi pixels of an inch of its paper
 * @param missed why a picture of it could not be drawn, or empty
 */
public record ScanPixels(GreyPage page, @Nullable GreyPage red, int dpi, String missed) {
    private static final int DPI = 300;
    private static final int POINTS = 72;
    private static final double A4_INCHES = 11.69;
    private static final double MOST = 30_000_000;

    /** Bytes of a picture on a page as it is unfolded. */
    private static final double ROOM = 220_000_000;

    private static final double COARSER = .97;

    /** Of an image file: a sheet of A4 at 600 pixels an inch has a little fewer. */
    private static final double MOST_OF_IMAGE = 36_000_000;

    /** A page of a PDF, counted from 1, at 300 pixels an inch; coarser where the sheet is larger than A2. */
    public static ScanPixels of(PDDocument document, PageRenderer renderer, int no, boolean red) throws Exception {
        var box = document.getPage(no - 1).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS / POINTS;
        int dpi = (int) Math.max(1, Math.min(DPI, Math.sqrt(MOST / Math.max(.01, inches))));
        var largest = PdfImages.largest(document.getPage(no - 1));
        int step = (int) Math.ceil(Math.sqrt(largest.bytes() / ROOM));
        // unfolded whole, a picture of A3 in colour at 600 pixels an inch takes more than the memory of a worker; what
        // is drawn must not be finer
        // than what is left of it, or nothing is left out
        renderer.setSubsamplingAllowed(step > 1);
        if (step > 1) dpi = (int) Math.clamp(Math.sqrt(largest.pixels() / inches) / step * COARSER, 1, dpi);
        var image = renderer.renderImageWithDPI(no - 1, dpi, ImageType.RGB);
        return new ScanPixels(GreyPage.of(image), red ? GreyPage.red(image) : null, dpi, renderer.missed());
    }

    /** A page of an image file, as fine as it is, or by means where it has more pixels than a sheet needs; it is taken for a sheet of A4. */
    static ScanPixels of(ImageReader reader, int no, boolean red) throws Exception {
        var image = Pictures.read(reader, no - 1);
        double pixels = (double) image.getWidth() * image.getHeight();
        return of(image, Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_OF_IMAGE))), red);
    }

    private static ScanPixels of(BufferedImage image, int factor, boolean red) {
        var page = GreyPage.of(image, factor);
        int longSide = Math.max(page.width(), page.height());
        int dpi = Math.clamp((int) (longSide / A4_INCHES), 70, 600);
        return new ScanPixels(page, red ? GreyPage.red(image, factor) : null, dpi, "");
    }

    /**
     * What can be read of it; in trouble where a picture is missing on it.
     *
     * @throws IOException where the program that reads letters fails
     */
    public SeenPage read(PageOcr ocr) throws IOException {
        var seen = red == null ? ocr.read(page, dpi) : ocr.readWithStamp(page, red, dpi);
        return missed.isEmpty() ? seen : seen.inTrouble(missed);
    }
}
