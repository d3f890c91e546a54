package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vankho.extraction.ocr.PageOcr;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.SeenWords;
import vn.vankho.extraction.ocr.Tesseract;
import vn.vankho.extraction.worker.PageRenderer;
import vn.vankho.extraction.worker.ScanPixels;

/** The portal's own way from a scanned PDF to its words, without the portal, for measuring. */
public final class MeasuredScan implements AutoCloseable {
    private final PDDocument document;
    private final PageRenderer renderer;
    private final PageOcr ocr;

    /**
     * What was read of a page.
     *
     * @param skew degrees clockwise by which it lay crooked
     * @param seconds that drawing, straightening and reading took
     * @param processor seconds that processors worked for it, 0 where the system does not tell
     * @param words how sure the program is of each word (0 to 100), the least where one stands several times
     */
    public record Read(
            String text, int confidence, double skew, double seconds, double processor, Map<String, Integer> words) {}

    /** @throws IllegalStateException with the key of the sentence that says what is missing on this machine */
    public MeasuredScan(Path pdf) throws IOException {
        var found = new ScanProgram(new ScanSettings("tesseract", 0, 5_000, 85, 8), () -> false).found();
        var program = found.path();
        if (program == null) throw new IllegalStateException(found.trouble());
        ocr = new PageOcr(
                new Tesseract(program, Files.createTempDirectory("vankho-scan"), () -> {}), Duration.ofMinutes(2));
        document = Loader.loadPDF(pdf.toFile());
        renderer = new PageRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** @param no of the page, from 1 */
    public Read read(int no) throws Exception {
        var begin = Spent.now();
        return read(ScanPixels.of(document, renderer, no, no == 1).read(ocr), begin);
    }

    /** The same of the page as if it had lain crooked by so many degrees more. */
    public Read crooked(int no, double degrees) throws Exception {
        var pixels = ScanPixels.of(document, renderer, no, no == 1);
        var begin = Spent.now();
        return read(ocr.read(pixels.page().rotated(degrees), pixels.dpi()), begin);
    }

    /** What the program alone reads of the page as it is, at the same resolution. */
    public Read plain(int no) throws Exception {
        var pixels = ScanPixels.of(document, renderer, no, no == 1);
        var begin = Spent.now();
        var text = ocr.plain(pixels.page(), pixels.dpi());
        var spent = begin.since();
        return new Read(text, 0, 0, spent.seconds(), spent.processor(), Map.of());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static Read read(SeenPage page, Spent begin) {
        var spent = begin.since();
        return new Read(
                page.text(), page.confidence(), page.skew(), spent.seconds(), spent.processor(), sureness(page));
    }

    private static Map<String, Integer> sureness(SeenPage page) {
        return SeenWords.unpack(page.words()).stream()
                .collect(Collectors.toMap(SeenWord::text, SeenWord::confidence, Math::min));
    }
}
