package vn.vankho.legal.paper;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.paper.PdfFaces.Face;
import vn.vankho.legal.paper.PdfLine.Placed;

/** Draws on the page that is open. */
final class PdfPen {
    /** Of the size of its letters: how high a footnote's number stands, and a line through words. */
    private static final float UP = 0.55f;

    private static final float MIDDLE = 0.28f;
    /** What is farther from it stands in another column. */
    private static final float APART = 3;

    private final PDDocument pdf;
    private final Face face;
    private final float left;
    private final float right;
    private @Nullable PDPageContentStream stream;

    PdfPen(PDDocument pdf, Face face, float left, float right) {
        this.pdf = pdf;
        this.face = face;
        this.left = left;
        this.right = right;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    void begin(PDPage page) throws IOException {
        stream = new PDPageContentStream(pdf, page);
    }

    void end() throws IOException {
        stream().close();
        stream = null;
    }

    private PDPageContentStream stream() {
        return Objects.requireNonNull(stream);
    }

    void draw(PdfLine line, float y) throws IOException {
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            var one = words.get(i);
            boolean before = i + 1 < words.size() && words.get(i + 1).x() > one.end() + 0.5f;
            // with the blank behind it: what is copied out of the file has its words apart
            show(one, y, before);
            if (!one.word().struck()) continue;
            boolean on = i + 1 < words.size()
                    && words.get(i + 1).word().struck()
                    && words.get(i + 1).x() - one.end() < one.word().size() * APART;
            rule(one.x(), on ? words.get(i + 1).x() : one.end(), y + one.word().size() * MIDDLE);
        }
    }

    private void show(Placed one, float y, boolean blank) throws IOException {
        var word = one.word();
        stream().beginText();
        stream().setFont(word.face().font(), word.size());
        stream().newLineAtOffset(one.x(), word.note() > 0 ? y + word.size() * UP : y);
        stream().showText(blank ? word.text() + " " : word.text());
        stream().endText();
    }

    void rule(float from, float until, float y) throws IOException {
        stream().setLineWidth(0.6f);
        stream().moveTo(from, y);
        stream().lineTo(until, y);
        stream().stroke();
    }

    void number(int page, float y) throws IOException {
        var said = String.valueOf(page);
        float width = face.width(said, PdfLines.SIZE);
        stream().beginText();
        stream().setFont(face.font(), PdfLines.SIZE);
        stream().newLineAtOffset(left + (right - left - width) / 2, y);
        stream().showText(said);
        stream().endText();
    }
}
