package vn.vankho.extraction.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Width and height of a picture in pixels, as the first bytes of the file say: looked up, nothing is parsed. */
record PictureSize(int width, int height) {
    /** Bytes in which they stand; before them a JPEG may hold a small picture and colours. */
    static final int HEAD = 256 * 1024;

    private static final int SHEET_PIXELS = 660;
    /** Length by width: A4 has 1.41, Letter 1.29, a folio sheet 1.57; a photo of it may be cropped a little. */
    private static final double SHEET_SHAPE_LEAST = 1.2;

    private static final double SHEET_SHAPE_MOST = 1.7;

    /** Whether a sheet of A4 could be read off it: of its shape, at 80 pixels an inch or finer. */
    boolean isSheet() {
        int shorter = Math.min(width, height);
        double shape = Math.max(width, height) / (double) shorter;
        return shorter >= SHEET_PIXELS && shape >= SHEET_SHAPE_LEAST && shape <= SHEET_SHAPE_MOST;
    }

    /** Null where the bytes are no picture of a kind that pages show, or break off too early. */
    static @Nullable PictureSize of(byte[] head) {
        var in = ByteBuffer.wrap(head);
        if (head.length < 26) return null;
        return switch (in.getShort(0) & 0xFFFF) {
            case 0x8950 -> size(in.getInt(16), in.getInt(20));
            case 0x4749 -> {
                in.order(ByteOrder.LITTLE_ENDIAN);
                yield size(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF);
            }
            case 0x424D -> {
                in.order(ByteOrder.LITTLE_ENDIAN);
                yield size(in.getInt(18), Math.abs(in.getInt(22)));
            }
            case 0xFFD8 -> jpeg(in);
            default -> null;
        };
    }

    private static @Nullable PictureSize size(int width, int height) {
        return width > 0 && height > 0 ? new PictureSize(width, height) : null;
    }

    /** It stands in the segment that begins the picture (SOF, but for DHT, JPG and DAC). */
    private static @Nullable PictureSize jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 <= in.limit() && (in.get(at) & 0xFF) == 0xFF) {
            int kind = in.get(at + 1) & 0xFF;
            boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (frame) return size(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
            at += kind == 0xFF ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return null;
    }
}
