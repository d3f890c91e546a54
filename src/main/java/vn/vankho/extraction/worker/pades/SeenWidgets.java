package vn.vankho.extraction.worker.pades;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** On which page something of a PDF is seen. */
final class SeenWidgets {
    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;

    private final PDDocument document;
    private @Nullable Map<COSDictionary, Integer> pages;

    SeenWidgets(PDDocument document) {
        this.document = document;
    }

    /** From 1; 0 where neither the field nor one of its parts is drawn on a page. */
    int page(COSDictionary field, @Nullable COSArray parts) {
        if (isDrawn(field)) return pages().getOrDefault(field, 0);
        for (int i = 0; parts != null && i < parts.size(); i++)
            if (parts.getObject(i) instanceof COSDictionary part && isDrawn(part)) return pages().getOrDefault(part, 0);
        return 0;
    }

    /** A person may see it: it has an extent and is not told to hide. */
    static boolean isShown(COSDictionary annotation) {
        if ((annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0) return false;
        var rectangle = annotation.getCOSArray(COSName.RECT);
        if (rectangle == null || rectangle.size() < 4) return false;
        var extent = new PDRectangle(rectangle);
        return extent.getWidth() > 0 && extent.getHeight() > 0;
    }

    /** A signature without a picture of its own leaves the page as it is. */
    private static boolean isDrawn(COSDictionary widget) {
        return isShown(widget) && widget.getCOSDictionary(COSName.AP) != null;
    }

    private Map<COSDictionary, Integer> pages() {
        var known = pages;
        if (known != null) return known;
        known = new IdentityHashMap<>();
        int no = 0;
        for (var page : document.getPages()) {
            no++;
            var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; all != null && i < all.size(); i++)
                if (all.getObject(i) instanceof COSDictionary one) known.put(one, no);
        }
        pages = known;
        return known;
    }
}
