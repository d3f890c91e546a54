package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * Dots that are no squares: a fax machine scans 204 columns to an inch and 98 rows (ITU-T T.4; TIFF says it in the tags 282 and 283), and a
 * page drawn from squares has half its height.
 */
final class Dots {
    private static final int ACROSS = 282;
    private static final int DOWN = 283;

    /** Less is not seen; more is no page of a scanner. */
    private static final double LEAST = 1.1;

    private static final double MOST = 4;

    /** Larger pages are no faxes. */
    private static final double PIXELS = 36_000_000;

    private Dots() {}

    /** How much higher than wide they are, on page {@code no}, 0-based; 1 where nothing is said that can be believed. The stream stays where it is. */
    static double height(ImageInputStream in, int no) {
        if (in.getFlushedPosition() > 0) return 1;
        var order = in.getByteOrder();
        try {
            long at = in.getStreamPosition();
            try {
                in.setByteOrder(ByteOrder.BIG_ENDIAN);
                double height = number(in, no, ACROSS) / number(in, no, DOWN);
                double more = Math.max(height, 1 / height);
                return more >= LEAST && more <= MOST ? height : 1;
            } finally {
                in.setByteOrder(order);
                in.seek(at);
            }
        } catch (IOException _) {
            return 1;
        }
    }

    /** NaN where it is not there. */
    private static double number(ImageInputStream in, int no, int tag) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        long place = ImageTags.place(in, 0, no, tag);
        if (place < 0) return Double.NaN;
        in.seek(place);
        in.seek(in.readUnsignedInt());
        double above = in.readUnsignedInt();
        return above / in.readUnsignedInt();
    }

    /** The page as it is on paper: made longer, so that nothing of it is lost. */
    static BufferedImage square(BufferedImage image, double height) {
        int wide = height < 1 ? (int) Math.round(image.getWidth() / height) : image.getWidth();
        int high = height > 1 ? (int) Math.round(image.getHeight() * height) : image.getHeight();
        if (height == 1 || (double) wide * high > PIXELS) return image;
        var square = Orientation.like(image, wide, high);
        var graphics = square.createGraphics();
        graphics.setBackground(java.awt.Color.WHITE);
        graphics.clearRect(0, 0, wide, high);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return square;
    }
}
