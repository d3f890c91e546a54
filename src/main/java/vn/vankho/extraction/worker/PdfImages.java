package vn.vankho.extraction.worker;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Whether a page shows an image: with next to no text it is a scan. */
final class PdfImages {
    private static final int DEPTH = 4;
    private static final int LOOKED_AT = 200;

    private PdfImages() {}

    static boolean shows(@Nullable PDPage page) {
        try {
            return page != null && holds(page.getResources(), DEPTH, new int[] {LOOKED_AT});
        } catch (IOException | RuntimeException _) {
            return false; // broken resources: what cannot be drawn is no scan
        }
    }

    private static boolean holds(@Nullable PDResources resources, int depth, int[] left) throws IOException {
        if (resources == null || depth == 0) return false;
        for (var name : resources.getXObjectNames()) {
            if (left[0]-- <= 0) return false;
            if (resources.isImageXObject(name)) return true;
            if (resources.getXObject(name) instanceof PDFormXObject form && holds(form.getResources(), depth - 1, left))
                return true;
        }
        return false;
    }
}
