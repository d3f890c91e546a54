package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file of JPEG 2000: the stream of its picture, alone or in boxes (T.800, annex I).
 *
 * @param colours number of the colour space, 0 where none is told by number
 * @param palette whose colours the only component numbers, null where it is none
 */
record JpxFile(Bytes stream, int colours, @Nullable Palette palette) {
    /** Colours are told as brightness and two differences. */
    static final int SYCC = 18;

    private static final int STREAM = 0xFF4F;
    private static final int HEAD = 0x6A703268;
    private static final int COLOURS = 0x636F6C72;
    private static final int PALETTE = 0x70636C72;
    private static final int CONTENT = 0x6A703263;
    private static final int LONG_BOX = 1;
    private static final int BY_NUMBER = 1;

    /** @param entries by number: a byte of each of {@code columns} */
    record Palette(int columns, byte[] entries) {
        private static Palette read(Bytes in) throws IOException {
            int count = in.u16();
            int columns = in.u8();
            int wide = 0;
            for (int i = 0; i < columns; i++) wide = Math.max(wide, in.u8());
            if (wide > 7 || columns < 1 || columns > 4 || count == 0)
                throw new IOException("a palette of " + columns + " columns");
            return new Palette(columns, in.part(count * columns).rest(count * columns));
        }

        /** The first colour where there is none of that number. */
        byte colour(int no, int column) {
            int at = no * columns + column;
            return entries[at < entries.length ? at : column];
        }
    }

    static JpxFile read(byte[] bytes) throws IOException {
        var in = new Bytes(bytes, 0, bytes.length);
        if (in.peek16() == STREAM) return new JpxFile(in, 0, null);
        return new Boxes().read(in);
    }

    private static final class Boxes {
        private int colours;
        private @Nullable Palette palette;

        JpxFile read(Bytes in) throws IOException {
            while (true) {
                int[] type = {0};
                var content = box(in, type);
                if (type[0] == HEAD) head(content);
                else if (type[0] == CONTENT) return new JpxFile(content, colours, palette);
            }
        }

        private void head(Bytes in) throws IOException {
            while (in.left() > 0) {
                int[] type = {0};
                var content = box(in, type);
                if (type[0] == PALETTE) palette = Palette.read(content);
                else if (type[0] == COLOURS && colours == 0 && content.u16() >> 8 == BY_NUMBER) {
                    content.u8();
                    colours = content.size();
                }
            }
        }

        /** The last one has no length; one that breaks off has what is there. */
        private static Bytes box(Bytes in, int[] type) throws IOException {
            long length = in.u32();
            type[0] = (int) in.u32();
            long content = length - 8;
            if (length == LONG_BOX) {
                in.u32();
                content = in.u32() - 16;
            }
            if (length == 0) content = in.left();
            if (content < 0) throw new IOException("a box without length");
            return in.part((int) Math.min(content, in.left()));
        }
    }
}
