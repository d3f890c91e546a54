package vn.vankho.extraction.worker;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * How a picture has to be turned to stand upright, as the camera or the scanner says it (EXIF and TIFF, tag 274: 1 to 8). Browsers
 * turn photos by it, the readers of Java do not: words would lie across the picture that a person sees.
 */
final class Orientation {
    private static final int TAG = 274;
    static final int UPRIGHT = 1;
    private static final int MOST = 8;

    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** Of page {@code no}, 0-based; upright where nothing is said or it cannot be understood. The stream stays where it is. */
    static int of(ImageInputStream in, int no) {
        // the reader of PNG lets go of what it has read; such files say nothing of it
        if (in.getFlushedPosition() > 0) return UPRIGHT;
        var order = in.getByteOrder();
        try {
            long at = in.getStreamPosition();
            try {
                in.seek(0);
                in.setByteOrder(ByteOrder.BIG_ENDIAN);
                long tags = in.readUnsignedShort() == JPEG ? exif(in) : 0;
                int found = tags < 0 ? UPRIGHT : ofTags(in, tags, no);
                return found < UPRIGHT || found > MOST ? UPRIGHT : found;
            } finally {
                in.setByteOrder(order);
                in.seek(at);
            }
        } catch (IOException _) {
            return UPRIGHT;
        }
    }

    /** Where the tags of a photo begin, among the segments before its pixels; -1 where there are none. */
    private static long exif(ImageInputStream in) throws IOException {
        for (int mark = in.readUnsignedShort(); mark > 0xFF00 && mark != SCAN; mark = in.readUnsignedShort()) {
            long at = in.getStreamPosition();
            int length = in.readUnsignedShort();
            if (mark == APP1 && length > 8 && in.readInt() == EXIF) return at + 8;
            in.seek(at + Math.max(2, length));
        }
        return -1;
    }

    /** @param begin of a block of tags as TIFF and EXIF have them */
    private static int ofTags(ImageInputStream in, long begin, int no) throws IOException {
        long place = ImageTags.place(in, begin, no, TAG);
        if (place < 0) return UPRIGHT;
        in.seek(place);
        return in.readUnsignedShort();
    }

    /** That of a picture which has to be turned clockwise by so many quarters of a circle, 0 to 3. */
    static int ofQuarters(int quarters) {
        return switch (quarters) {
            case 1 -> 6;
            case 2 -> 3;
            case 3 -> 8;
            default -> UPRIGHT;
        };
    }

    static boolean isOnItsSide(int orientation) {
        return orientation > 4;
    }

    /** The picture as a person sees it. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) return image;
        int w = image.getWidth();
        int h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        var upright = like(image, isOnItsSide(orientation) ? h : w, isOnItsSide(orientation) ? w : h);
        var graphics = upright.createGraphics();
        graphics.setBackground(java.awt.Color.WHITE);
        graphics.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    /** In two colours or in grey where the picture is: in all colours it would be several times as large. */
    static BufferedImage like(BufferedImage image, int width, int height) {
        boolean two = image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel().getPixelSize() == 1
                && !image.getColorModel().hasAlpha();
        if (two && image.getColorModel() instanceof IndexColorModel colours)
            return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
        boolean grey = image.getColorModel().getNumColorComponents() == 1;
        return new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    }
}
