package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfEmbedded;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A picture as old programs of Windows wrap it: a bitmap without the head of its file, or the only large one within a metafile. */
final class UnwrappedPicture {
    private static final Set<FileMagic> METAFILES = Set.of(FileMagic.EMF, FileMagic.WMF);

    /** What a metafile begins with that is not told where it is placed: in memory or not, nine words of head (MS-WMF, 2.3.2.2). */
    private static final int UNPLACED = 0x0900;

    /** Length of the head of a bitmap that says its size, which it begins with, and of that of its file (Windows GDI, BITMAPINFOHEADER). */
    private static final int INFO = 40;

    private static final int FILE = 14;
    private static final int BITS = 14;
    private static final int COMPRESSION = 16;
    private static final int COLOURS = 32;
    private static final int MASKS = 3;
    private static final int COLOUR = 4;

    /** Bits of a pixel up to which it is a place in a table of colours. */
    private static final int INDEXED = 8;

    private UnwrappedPicture() {}

    static boolean isMetafile(byte[] picture) {
        return METAFILES.contains(FileMagic.valueOf(picture)) || isUnplaced(picture);
    }

    private static boolean isUnplaced(byte[] picture) {
        return picture.length > INFO
                && (picture[0] == 1 || picture[0] == 2)
                && picture[1] == 0
                && ByteBuffer.wrap(picture).getShort(2) == UNPLACED;
    }

    /** As an image file; the very bytes where nothing is known to be around it. */
    static byte[] of(byte[] picture) throws IOException {
        return isMetafile(picture) ? largest(picture) : asFile(picture);
    }

    private static byte[] largest(byte[] metafile) throws IOException {
        var largest = new byte[0];
        try {
            for (var one : within(metafile)) {
                var bytes = one.getRawData();
                if (bytes != null && bytes.length > largest.length) largest = bytes;
            }
        } catch (RuntimeException _) {
            // what was found before it broke may be the picture
        }
        return asFile(largest);
    }

    private static Iterable<HwmfEmbedded> within(byte[] metafile) throws IOException {
        var in = new ByteArrayInputStream(metafile);
        return FileMagic.valueOf(metafile) == FileMagic.EMF
                ? new HemfPicture(in).getEmbeddings()
                : new HwmfPicture(in).getEmbeddings();
    }

    private static byte[] asFile(byte[] picture) {
        var bitmap = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        if (picture.length < INFO || bitmap.getInt(0) != INFO) return picture;
        int bits = bitmap.getShort(BITS);
        long colours = bitmap.getInt(COLOURS);
        if (colours == 0 && bits > 0 && bits <= INDEXED) colours = 1L << bits;
        if (bitmap.getInt(COMPRESSION) == MASKS) colours += MASKS;
        var file = ByteBuffer.allocate(FILE + picture.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0);
        file.putInt((int) (FILE + INFO + colours * COLOUR)).put(picture);
        return file.array();
    }
}
