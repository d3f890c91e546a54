package vn.vankho.legal.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Bookmarks of a PDF, one below the other as headings are. */
final class PdfOutline {
    /** What a reader shows of a bookmark. */
    private static final int LONGEST = 160;

    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int depth, PDOutlineItem item) {}

    PdfOutline(PDDocument pdf) {
        pdf.getDocumentCatalog().setDocumentOutline(root);
    }

    void add(String words, int depth, PDPage page, float y) {
        var item = new PDOutlineItem();
        item.setTitle(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(y));
        item.setDestination(place);
        while (!open.isEmpty() && open.peek().depth() >= depth) open.pop();
        var above = open.peek();
        if (above == null) root.addLast(item);
        else above.item().addLast(item);
        open.push(new Open(depth, item));
    }
}
