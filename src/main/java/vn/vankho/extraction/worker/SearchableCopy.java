package vn.vankho.extraction.worker;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.WordLayer;

/** A copy of a scan in which the words that were read lie, unseen, behind the pictures: other programs find and copy them. */
final class SearchableCopy {
    /** Share of the height of a word that hangs below its line. */
    private static final double BELOW = .2;

    private SearchableCopy() {}

    /** Lays the words into a document that is saved afterwards. */
    static void lay(PDDocument document, WordLayer layer, Beat beat) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        Unsigned.make(document);
        var font = UnseenFont.in(document);
        int done = 0;
        for (var page : layer.pages()) {
            beat.at(done++, layer.pages().size());
            if (page.no() <= document.getNumberOfPages()) lay(document, page, font);
        }
    }

    private static void lay(PDDocument document, WordLayer.OfPage words, PDType0Font font) throws IOException {
        var page = document.getPage(words.no() - 1);
        if (words.alone()) UnseenWords.strike(document, page);
        var onPage = onPage(page, words);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(font, 1);
            for (var word : words.words()) write(content, word, font, onPage);
            content.endText();
        }
    }

    private static void write(PDPageContentStream content, SeenWord word, PDFont font, AffineTransform onPage)
            throws IOException {
        var text = UnseenFont.writable(word.text(), font) + " ";
        double natural = font.getStringWidth(text.strip()) / 1000;
        if (natural <= 0) return;
        var place = new AffineTransform(onPage);
        place.translate(word.x(), word.y() + word.height() * (1 - BELOW));
        place.scale(word.width() / natural, -word.height());
        content.setTextMatrix(new Matrix(place));
        content.showText(text);
    }

    /** From pixels seen from the middle of the straight picture to the page as it is written, which may be turned itself. */
    private static AffineTransform onPage(PDPage page, WordLayer.OfPage words) {
        var box = page.getCropBox();
        double scale = PageSize.shown(page).width() / Math.max(1.0, words.width());
        var place = new AffineTransform();
        place.translate(box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2);
        // a page is shown turned clockwise by its rotation
        place.rotate(Math.toRadians(page.getRotation()));
        place.scale(scale, -scale);
        place.rotate(Math.toRadians(words.turn()));
        return place;
    }
}
