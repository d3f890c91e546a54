package vn.vankho.extraction.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A page as grey pixels, row by row, 0 black.
 *
 * @param pixels one byte each, unsigned
 */
public record GreyPage(int width, int height, byte[] pixels) {
    static final int WHITE = 255;

    private static final int RED = 40;
    /** White around what is cut out: the program needs some. */
    private static final int MARGIN = 30;
    /** One pixel in so many is red where something is stamped. */
    private static final int LEAST_RED = 20_000;

    /** With all its pixels. */
    public static GreyPage of(BufferedImage image) {
        return of(image, 1);
    }

    /**
     * What is red becomes white: stamps stand over names and dates. Ink of other colours stays dark.
     *
     * @param factor pixels on a side of the square that becomes one
     */
    public static GreyPage of(BufferedImage image, int factor) {
        var rows = new ColourRows(image, factor);
        int width = rows.width();
        int height = rows.height();
        var pixels = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            rows.read(y, row);
            for (int x = 0; x < width; x++) pixels[y * width + x] = (byte) grey(row[x]);
        }
        return new GreyPage(width, height, pixels);
    }

    /** With all its pixels. */
    public static @Nullable GreyPage red(BufferedImage image) {
        return red(image, 1);
    }

    /**
     * The part of the page that bears red ink, as black on white; null where there is hardly any. Stamps of secrecy are red.
     *
     * @param factor pixels on a side of the square that becomes one
     */
    public static @Nullable GreyPage red(BufferedImage image, int factor) {
        var rows = new ColourRows(image, factor);
        if (!rows.areColoured()) return null;
        int width = rows.width();
        int height = rows.height();
        var pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        var row = new int[width];
        int count = 0;
        var bounds = new Rectangle();
        for (int y = 0; y < height; y++) {
            rows.read(y, row);
            for (int x = 0; x < width; x++) {
                if (redness(row[x]) <= RED) continue;
                pixels[y * width + x] = 0;
                if (count++ == 0) bounds.setBounds(x, y, 1, 1);
                else bounds.add(new Rectangle(x, y, 1, 1));
            }
        }
        if (count < pixels.length / LEAST_RED) return null;
        bounds.grow(MARGIN, MARGIN);
        return new GreyPage(width, height, pixels).part(bounds.intersection(new Rectangle(width, height)));
    }

    private GreyPage part(Rectangle bounds) {
        var out = new byte[bounds.width * bounds.height];
        for (int y = 0; y < bounds.height; y++)
            System.arraycopy(pixels, (bounds.y + y) * width + bounds.x, out, y * bounds.width, bounds.width);
        return new GreyPage(bounds.width, bounds.height, out);
    }

    /** By how much red is stronger than the other colours. */
    private static int redness(int rgb) {
        return (rgb >> 16 & 0xFF) - Math.max(rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static int grey(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int grey = (red * 299 + green * 587 + blue * 114) / 1000;
        return redness(rgb) > RED ? Math.max(grey, red) : grey;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Turned by quarters of a circle, clockwise. */
    GreyPage turned(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 0 -> this;
            case 2 -> {
                var out = new byte[pixels.length];
                for (int i = 0; i < out.length; i++) out[out.length - 1 - i] = pixels[i];
                yield new GreyPage(width, height, out);
            }
            default -> quarter(Math.floorMod(quarters, 4) == 1);
        };
    }

    private GreyPage quarter(boolean clockwise) {
        var out = new byte[pixels.length];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int to = clockwise ? x * height + height - 1 - y : (width - 1 - x) * height + y;
                out[to] = pixels[y * width + x];
            }
        return new GreyPage(height, width, out);
    }

    /** Turned about its middle, clockwise, on white, made so large that no corner is lost. */
    public GreyPage rotated(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int newWidth = (int) Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
        int newHeight = (int) Math.ceil(width * Math.abs(sin) + height * Math.abs(cos));
        var out = new byte[newWidth * newHeight];
        Arrays.fill(out, (byte) WHITE);
        for (int y = 0; y < newHeight; y++) {
            double dy = y - (newHeight - 1) / 2.0;
            for (int x = 0; x < newWidth; x++) {
                double dx = x - (newWidth - 1) / 2.0;
                double fromX = cos * dx + sin * dy + (width - 1) / 2.0;
                double fromY = -sin * dx + cos * dy + (height - 1) / 2.0;
                int left = (int) Math.floor(fromX);
                int top = (int) Math.floor(fromY);
                if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
                out[y * newWidth + x] = (byte) between(left, top, fromX - left, fromY - top);
            }
        }
        return new GreyPage(newWidth, newHeight, out);
    }

    private int between(int left, int top, double right, double down) {
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (int) (above * (1 - down) + below * down + .5);
    }

    /** Smaller by a whole factor, by the mean. */
    GreyPage shrunk(int factor) {
        int newWidth = Math.max(1, width / factor);
        int newHeight = Math.max(1, height / factor);
        var out = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++)
            for (int x = 0; x < newWidth; x++) {
                int sum = 0;
                for (int dy = 0; dy < factor; dy++)
                    for (int dx = 0; dx < factor; dx++)
                        sum += at(Math.min(width - 1, x * factor + dx), Math.min(height - 1, y * factor + dy));
                out[y * newWidth + x] = (byte) (sum / (factor * factor));
            }
        return new GreyPage(newWidth, newHeight, out);
    }

    /** As portable grey map (PGM, P5), which needs no library to be read. */
    void writePgm(OutputStream to) throws IOException {
        try (var out = new BufferedOutputStream(to, 1 << 16)) {
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }
}
