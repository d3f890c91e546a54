package vn.vankho.legal.paper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Fills pages from above with lines and from below with the footnotes that these refer to; a footnote without room goes on with the next page. */
final class PdfPages {
    private static final float ABOVE_NOTES = 10;

    private final PDDocument pdf;
    private final PdfLines lines;
    private final PdfPen pen;
    private final List<String> notes;
    private final Set<Integer> told = new HashSet<>();
    private final List<PdfLine> below = new ArrayList<>();
    private final Deque<PdfLine> over = new ArrayDeque<>();
    private float y;
    private int count;

    PdfPages(PDDocument pdf, PdfLines lines, PdfPen pen, List<String> notes) throws IOException {
        this.pdf = pdf;
        this.lines = lines;
        this.pen = pen;
        this.notes = notes;
        open();
    }

    /** @param more lines that have to stand on the same page as the first of these */
    void put(List<PdfLine> block, int more) throws IOException {
        for (int i = 0; i < block.size(); i++) {
            var line = block.get(i);
            var its = new ArrayList<PdfLine>();
            for (int no : line.notes()) if (told.add(no)) its.addAll(lines.note(no, notes.get(no - 1)));
            float needed = line.height() * (i == 0 ? 1 + more : 1)
                    + (its.isEmpty() || !over.isEmpty()
                            ? 0
                            : its.getFirst().height() + (below.isEmpty() ? ABOVE_NOTES : 0));
            while (y - needed < floor() && (y < top() || !below.isEmpty())) next();
            y -= line.height();
            pen.draw(line, y);
            its.forEach(this::putBelow);
        }
    }

    /** Another page, unless nothing stands on this one. */
    void begin() throws IOException {
        if (y < top()) next();
    }

    /** A line across the page. */
    void rule() throws IOException {
        y -= ABOVE_NOTES;
        pen.rule(pen.left(), pen.right(), y);
        y -= ABOVE_NOTES;
    }

    float y() {
        return y;
    }

    PDPage page() {
        return pdf.getPage(count - 1);
    }

    void close() throws IOException {
        finish();
        while (!over.isEmpty()) {
            open();
            finish();
        }
    }

    private void putBelow(PdfLine line) {
        float room = y - floor() - (below.isEmpty() ? ABOVE_NOTES : 0);
        if (over.isEmpty() && line.height() <= room) below.add(line);
        else over.add(line);
    }

    private void next() throws IOException {
        finish();
        open();
    }

    private void open() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        count++;
        pen.begin(page);
        y = top();
        if (count > 1) pen.number(count, PDRectangle.A4.getHeight() - PdfLines.millimetres(PageLayout.NUMBER + 4));
        var waiting = List.copyOf(over);
        over.clear();
        waiting.forEach(this::putBelow);
    }

    private void finish() throws IOException {
        float at = floor();
        if (!below.isEmpty()) pen.rule(pen.left(), pen.left() + (pen.right() - pen.left()) / 3, at - 2);
        for (var line : below) {
            at -= line.height();
            pen.draw(line, at);
        }
        below.clear();
        pen.end();
    }

    private static float top() {
        return PDRectangle.A4.getHeight() - PdfLines.millimetres(PageLayout.TOP);
    }

    /** How far down lines may go. */
    private float floor() {
        float height = 0;
        for (var line : below) height += line.height();
        return PdfLines.millimetres(PageLayout.BOTTOM) + height;
    }
}
