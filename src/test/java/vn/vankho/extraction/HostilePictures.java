package vn.vankho.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import vn.vankho.extraction.worker.PackedPicture;

/** Picture files that say to be larger than they are, go in circles or carry something else. */
final class HostilePictures {
    private static final int HUGE = 60_000;

    private HostilePictures() {}

    /** A stream that says its picture has two milliards of rows and columns in one tile (T.800, A.5.1). */
    static byte[] giantJpeg2000() {
        var file = ByteBuffer.wrap(PackedPicture.of("lossless.jp2"));
        int begin = 0;
        while (file.getInt(begin) != 0xFF4FFF51) begin++;
        for (int at : new int[] {8, 12, 24, 28}) file.putInt(begin + at, Integer.MAX_VALUE);
        return file.array();
    }

    /** Width and height stand behind the mark of the frame. */
    static byte[] giantJpeg() throws IOException {
        var bytes = HostilePages.picture("jpg");
        for (int at = 0; at < bytes.length - 9; at++)
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(bytes).putShort(at + 5, (short) HUGE).putShort(at + 7, (short) HUGE);
                return bytes;
            }
        throw new IOException("no frame");
    }

    static byte[] giantGif() throws IOException {
        var bytes = HostilePages.picture("gif");
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(6, (short) HUGE).putShort(8, (short) HUGE);
        for (int at = 13; at < bytes.length - 10; at++)
            if (bytes[at] == 0x2C && buffer.getShort(at + 5) == 600 && buffer.getShort(at + 7) == 800) {
                buffer.putShort(at + 5, (short) HUGE).putShort(at + 7, (short) HUGE);
                return bytes;
            }
        throw new IOException("no frame");
    }

    static byte[] giantBmp() throws IOException {
        var bytes = HostilePages.picture("bmp");
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(18, 100_000)
                .putInt(22, 100_000);
        return bytes;
    }

    /** A grey picture of one strip; {@code next} is where the next page stands, 8 for this one again. */
    static byte[] tiff(int side, int strip, int next) {
        int[][] tags = {
            {256, 4, side},
            {257, 4, side},
            {258, 3, 8},
            {259, 3, 1},
            {262, 3, 1},
            {273, 4, 200},
            {277, 3, 1},
            {278, 4, side},
            {279, 4, strip}
        };
        var tiff = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) tags.length);
        for (var tag : tags)
            tiff.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(tag[2]);
        tiff.putInt(next);
        return tiff.array();
    }

    /** A note in the picture that unfolds to hundreds of megabytes. */
    static byte[] pngWithBomb(int megabytes) throws IOException {
        var packed = HostilePdf.packed(new byte[megabytes << 20]);
        var chunk = ByteBuffer.allocate(12 + 3 + packed.length);
        chunk.putInt(3 + packed.length).put("zTXt".getBytes()).put(new byte[] {'a', 0, 0});
        chunk.put(packed);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 7 + packed.length);
        chunk.putInt((int) sum.getValue());
        var png = HostilePages.picture("png");
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk.array());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    /** A sheet of A4 full of dots, on which a reader of letters sees a million things. */
    static byte[] noise(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(3);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Two files in one. */
    static byte[] with(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
