package vn.vankho.extraction.worker;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * What a page is covered with, on a grid: pictures, and words that lie on them. Words below a picture, or written without ink, are no words
 * of the page: a scanner has put down there what it read off the picture.
 */
final class PageCover {
    private static final int CELLS = 32;

    /** Words that a stamp or a signing program prints over a scan; a page of words covers three times as much, and more. */
    private static final double MOST_WORDS = .10;

    private static final double MOSTLY = .60;
    private static final int SOME = 50;

    /** A page of words that were printed as outlines has some thousands; letterheads and seals have some hundreds. */
    private static final int OUTLINES = 1_000;

    private final boolean[] pictured = new boolean[CELLS * CELLS];
    private final int[] signs = new int[CELLS * CELLS];
    private final double[] inked = new double[CELLS * CELLS];
    private final PDRectangle box;
    private int hidden;
    private int curves;

    PageCover(PDRectangle box) {
        this.box = box;
    }

    /** @param place of the unit square that a picture fills; what lies below is hidden from now on */
    void picture(Matrix place) {
        var bounds = place.createAffineTransform()
                .createTransformedShape(new java.awt.geom.Rectangle2D.Float(0, 0, 1, 1))
                .getBounds2D();
        int left = cell(bounds.getMinX() - box.getLowerLeftX(), box.getWidth());
        int right = cell(bounds.getMaxX() - box.getLowerLeftX(), box.getWidth());
        int below = cell(bounds.getMinY() - box.getLowerLeftY(), box.getHeight());
        int above = cell(bounds.getMaxY() - box.getLowerLeftY(), box.getHeight());
        for (int row = below; row < above; row++)
            for (int column = left; column < right; column++) hide(row * CELLS + column);
    }

    /** The first cell whose middle lies behind the place. */
    private static int cell(double place, double length) {
        return (int) Math.clamp(Math.ceil(place / length * CELLS - .5), 0.0, CELLS);
    }

    private void hide(int cell) {
        pictured[cell] = true;
        hidden += signs[cell];
        signs[cell] = 0;
        inked[cell] = 0;
    }

    /**
     * @param place where it begins
     * @param width of the sign, of its size
     * @param ink whether it is seen at all
     */
    void sign(Matrix place, double width, boolean ink) {
        int column = (int) ((place.getTranslateX() - box.getLowerLeftX()) / box.getWidth() * CELLS);
        int row = (int) ((place.getTranslateY() - box.getLowerLeftY()) / box.getHeight() * CELLS);
        if (!ink) hidden++;
        if (!ink || column < 0 || column >= CELLS || row < 0 || row >= CELLS) return;
        signs[row * CELLS + column]++;
        inked[row * CELLS + column] += Math.abs(width * place.getScalingFactorX() * place.getScalingFactorY());
    }

    void curve() {
        curves++;
    }

    boolean hasPicture() {
        for (boolean cell : pictured) if (cell) return true;
        return false;
    }

    /** Letters may have been printed as outlines. */
    boolean isDrawn() {
        return curves >= OUTLINES;
    }

    boolean isMostlyPicture() {
        return pictures() > MOSTLY;
    }

    /** Little more than a picture, with some words on it that say nothing of what stands there. */
    boolean isStampedPicture() {
        return isMostlyPicture() && hidden < SOME && words() < MOST_WORDS;
    }

    /** Share of the page. */
    double pictures() {
        int covered = 0;
        for (boolean cell : pictured) if (cell) covered++;
        return (double) covered / pictured.length;
    }

    /** Share of the page that its seen words cover, each as high as its line. */
    double words() {
        double sum = 0;
        for (double cell : inked) sum += cell;
        return sum / Math.max(1, (double) box.getWidth() * box.getHeight());
    }

    int hidden() {
        return hidden;
    }
}
