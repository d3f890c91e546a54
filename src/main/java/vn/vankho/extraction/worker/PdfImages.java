package vn.vankho.extraction.worker;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Which images a page shows: with next to no text it is a scan. */
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

    /**
     * An image as it is when it is unfolded.
     *
     * @param bytes with what it is made of on the way
     */
    record Unfolded(double pixels, double bytes) {
        private static final Unfolded NONE = new Unfolded(0, 0);

        private static final int GREY = 2;
        private static final int COLOUR = 6;

        private static Unfolded of(PDImageXObject image) throws IOException {
            double pixels = (double) image.getWidth() * image.getHeight();
            if (image.isStencil() || image.getBitsPerComponent() == 1) return new Unfolded(pixels, pixels);
            return new Unfolded(pixels, pixels * (image.getColorSpace().getNumberOfComponents() == 1 ? GREY : COLOUR));
        }
    }

    /** The one that takes most room. */
    static Unfolded largest(PDPage page) {
        try {
            return largest(page.getResources(), DEPTH, new int[] {LOOKED_AT});
        } catch (IOException | RuntimeException _) {
            return Unfolded.NONE; // which of them is broken is told when the page is drawn
        }
    }

    private static Unfolded largest(@Nullable PDResources resources, int depth, int[] left) throws IOException {
        var largest = Unfolded.NONE;
        if (resources == null || depth == 0) return largest;
        for (var name : resources.getXObjectNames()) {
            if (left[0]-- <= 0) return largest;
            var object = resources.getXObject(name);
            var found = Unfolded.NONE;
            if (object instanceof PDImageXObject image) found = Unfolded.of(image);
            else if (object instanceof PDFormXObject form) found = largest(form.getResources(), depth - 1, left);
            if (found.bytes() > largest.bytes()) largest = found;
        }
        return largest;
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
