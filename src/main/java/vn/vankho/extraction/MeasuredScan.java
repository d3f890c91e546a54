package vn.vankho.extraction;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Limits;
import vn.vankho.extraction.worker.Request;
import vn.vankho.extraction.worker.WorkerMain;

/** The portal's own way from a scanned PDF to its words, without the portal, for measuring. */
public final class MeasuredScan {
    private static final Limits LIMITS = new Limits(20_000_000, 10, 1_000, 20_000);

    private final Path program;

    /**
     * What was read of a page.
     *
     * @param skew degrees clockwise by which it lay crooked
     */
    public record Read(String text, int confidence, int quarters, double skew) {}

    private MeasuredScan(Path program) {
        this.program = program;
    }

    /** @throws IllegalStateException with the key of the sentence that says what is missing on this machine */
    public static MeasuredScan here() {
        var found = new ScanProgram(new ScanSettings("tesseract", 0, 5_000, 75, 15)).found();
        var path = found.path();
        if (path == null) throw new IllegalStateException(found.trouble());
        return new MeasuredScan(path);
    }

    public int pages(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** Pages by their numbers, counted from 1. */
    public Map<Integer, Read> read(Path pdf, List<Integer> pages) throws Exception {
        var order = new ScanOrder(program, pages).toArgument();
        var request = new Request(0, Request.Kind.SCAN, FileKind.PDF.mediaType(), order, null, pdf);
        var read = new HashMap<Integer, Read>();
        WorkerMain.readers(LIMITS).scan(request, (_, _) -> {}, (no, page) -> read.put(no, of(page)));
        return read;
    }

    private static Read of(SeenPage page) {
        return new Read(page.text(), page.confidence(), page.quarters(), page.skew());
    }
}
