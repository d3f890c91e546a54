package vn.vankho.extraction.worker;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** The tags of TIFF (6.0, section 2), which EXIF has as well. */
final class ImageTags {
    private static final int ENTRY = 12;

    /** Of an entry, before its value: number, type, count. */
    private static final int BEFORE_VALUE = 8;

    private ImageTags() {}

    /**
     * Where the value of a tag stands, or the offset of one that is too long for its place; -1 where the page does not have it. The stream
     * reads in the order of the tags from then on.
     *
     * @param begin of the block of tags
     * @param no of the page, 0-based
     */
    static long place(ImageInputStream in, long begin, int no, int tag) throws IOException {
        in.seek(begin);
        int mark = in.readUnsignedShort();
        if (mark != 0x4949 && mark != 0x4D4D) return -1;
        in.setByteOrder(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.readUnsignedShort() != 42) return -1;
        long list = in.readUnsignedInt();
        for (int page = 0; page < no && list > 0; page++) {
            in.seek(begin + list);
            in.seek(begin + list + 2 + (long) in.readUnsignedShort() * ENTRY);
            list = in.readUnsignedInt();
        }
        in.seek(begin + list);
        int entries = in.readUnsignedShort();
        for (int i = 0; i < entries; i++) {
            long at = begin + list + 2 + (long) i * ENTRY;
            in.seek(at);
            if (in.readUnsignedShort() == tag) return at + BEFORE_VALUE;
        }
        return -1;
    }
}
