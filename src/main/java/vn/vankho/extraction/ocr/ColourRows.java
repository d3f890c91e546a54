package vn.vankho.extraction.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The colours of a picture row by row, as it lies on white paper; a square of pixels is made one of their mean where fewer are wanted. */
final class ColourRows {
    private static final int WHITE = 0xFF;

    private final BufferedImage image;
    private final int factor;
    private final int[] pixels;
    private final int[] sums;
    private final int @Nullable [] palette;

    /** @param factor pixels on a side of the square that becomes one, 1 for all pixels */
    ColourRows(BufferedImage image, int factor) {
        this.image = image;
        this.factor = factor;
        pixels = new int[image.getWidth()];
        sums = new int[3 * width()];
        palette = image.getColorModel() instanceof IndexColorModel colours ? onWhite(colours) : null;
    }

    int width() {
        return Math.max(1, image.getWidth() / factor);
    }

    int height() {
        return Math.max(1, image.getHeight() / factor);
    }

    /** Whether there is more than grey in it. */
    boolean areColoured() {
        if (image.getColorModel().getNumColorComponents() < 3) return false;
        if (palette == null) return true;
        for (int colour : palette)
            if ((colour >> 16 & 0xFF) != (colour >> 8 & 0xFF) || (colour & 0xFF) != (colour >> 8 & 0xFF)) return true;
        return false;
    }

    /** @param row gets the colours of row {@code y}, red, green and blue */
    void read(int y, int[] row) {
        if (factor == 1) {
            pixels(y, row);
            return;
        }
        Arrays.fill(sums, 0);
        int rows = Math.min(factor, image.getHeight() - y * factor);
        int columns = Math.min(factor, image.getWidth());
        for (int down = 0; down < rows; down++) {
            pixels(y * factor + down, pixels);
            for (int x = 0; x < row.length; x++)
                for (int right = 0; right < columns; right++) {
                    int colour = pixels[x * factor + right];
                    sums[3 * x] += colour >> 16 & 0xFF;
                    sums[3 * x + 1] += colour >> 8 & 0xFF;
                    sums[3 * x + 2] += colour & 0xFF;
                }
        }
        int of = rows * columns;
        for (int x = 0; x < row.length; x++)
            row[x] = sums[3 * x] / of << 16 | sums[3 * x + 1] / of << 8 | sums[3 * x + 2] / of;
    }

    /** Pages that were drawn, and photos, are read from their memory, which is several times faster. */
    private void pixels(int y, int[] row) {
        boolean drawn = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getParent() == null;
        if (drawn && image.getRaster().getDataBuffer() instanceof DataBufferInt memory) {
            System.arraycopy(memory.getData(), y * row.length, row, 0, row.length);
        } else if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getRaster().getDataBuffer() instanceof DataBufferByte memory
                && memory.getSize() == 3 * row.length * image.getHeight()) {
            var bytes = memory.getData();
            for (int x = 0, at = 3 * row.length * y; x < row.length; x++, at += 3)
                row[x] = (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
        } else if (palette != null) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) row[x] = palette[row[x]];
        } else if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // the raster, not getRGB: that takes the grey for light of another scale
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) row[x] *= 0x010101;
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (image.getColorModel().hasAlpha()) for (int x = 0; x < row.length; x++) row[x] = onWhite(row[x]);
        }
    }

    private static int[] onWhite(IndexColorModel colours) {
        // more than the file names are black, as its readers take them
        var all = new int[1 << colours.getPixelSize()];
        for (int i = 0; i < colours.getMapSize(); i++) all[i] = onWhite(colours.getRGB(i));
        return all;
    }

    private static int onWhite(int colour) {
        int seen = colour >>> 24;
        if (seen == WHITE) return colour;
        int paper = WHITE * (WHITE - seen);
        int red = ((colour >> 16 & 0xFF) * seen + paper) / WHITE;
        int green = ((colour >> 8 & 0xFF) * seen + paper) / WHITE;
        int blue = ((colour & 0xFF) * seen + paper) / WHITE;
        return red << 16 | green << 8 | blue;
    }
}
