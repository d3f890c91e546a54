package vn.vankho.extraction.worker;

import org.apache.pdfbox.pdmodel.PDPage;

/** The size of a page as it is shown: of what is cut to, turned as it says; in points, at least 1. */
record PageSize(float width, float height) {
    /** A tiny page is not blown up further. */
    private static final float MOST_SCALE = 4;

    static PageSize shown(PDPage page) {
        var box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        return new PageSize(
                Math.max(1, upright ? box.getWidth() : box.getHeight()),
                Math.max(1, upright ? box.getHeight() : box.getWidth()));
    }

    /** The scale by which it fits into so many pixels. */
    float into(int mostWidth, int mostHeight) {
        return Math.min(MOST_SCALE, Math.min(mostWidth / width, mostHeight / height));
    }
}
