package vn.vankho.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.extraction.ocr.PageOcr;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.ocr.Tesseract;

/** Reads pages off their pictures, one after the other; a page that cannot be read is told as an empty one and the next is tried. */
final class ScanReader {
    private ScanReader() {}

    static void read(Request request, boolean image, Beat beat, FileReader.Sight sight) throws Exception {
        var order = ScanOrder.ofArgument(request.argument());
        int[] done = {0};
        var ocr = ocr(order, beat, done);
        if (image) {
            Pictures.opened(request, reader -> {
                each(
                        order.pages(),
                        done,
                        ocr,
                        no -> ScanPixels.of(reader, no, order.marked().isOne(no)),
                        sight);
                return done[0];
            });
            return;
        }
        try (var document = PdfReader.load(request)) {
            var renderer = new PageRenderer(document);
            each(
                    order.pages(),
                    done,
                    ocr,
                    no -> ScanPixels.of(document, renderer, no, order.marked().isOne(no)),
                    sight);
        }
    }

    /** Reads the scans that were pasted into an office file. */
    static void pasted(Request request, PastedScans scans, Beat beat, FileReader.Sight sight) throws Exception {
        var order = ScanOrder.ofArgument(request.argument());
        int[] done = {0};
        each(
                order.pages(),
                done,
                ocr(order, beat, done),
                no -> pixels(scans.page(no), order.marked().isOne(no)),
                sight);
    }

    private static ScanPixels pixels(Request picture, boolean red) throws Exception {
        return Pictures.opened(picture, reader -> ScanPixels.of(reader, 1, red));
    }

    private static PageOcr ocr(ScanOrder order, Beat beat, int[] done) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        int total = order.pages().size();
        return new PageOcr(new Tesseract(order.program(), folder, () -> beat.at(done[0], total)), order.time());
    }

    interface Drawing {
        ScanPixels of(int no) throws Exception;
    }

    private static void each(List<Integer> pages, int[] done, PageOcr ocr, Drawing drawing, FileReader.Sight sight)
            throws IOException {
        for (int no : pages) {
            sight.of(no, seen(no, ocr, drawing));
            done[0]++;
        }
    }

    static SeenPage seen(int no, PageOcr ocr, Drawing drawing) {
        try {
            return drawing.of(no).read(ocr);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            var said = e.getMessage();
            return SeenPage.failed(said == null || said.isBlank() ? e.getClass().getSimpleName() : said);
        }
    }
}
