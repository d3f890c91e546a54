package vn.vankho.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.vankho.extraction.ocr.SeenPage;

/** The frame of a page that was read off its picture. Its text and its words are packed where they were read. */
final class SeenFrames {
    private static final int MOST = 4 * 1024 * 1024;

    private SeenFrames() {}

    private static void writeLong(DataOutputStream out, String text) throws IOException {
        Frames.writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readLong(DataInputStream in) throws IOException {
        return new String(Frames.readBytes(in, MOST), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, SeenPage page) throws IOException {
        writeLong(out, page.text());
        writeLong(out, page.stamp());
        Frames.writeBytes(out, page.words());
        out.writeInt(page.confidence());
        out.writeInt(page.doubtful());
        out.writeInt(page.width());
        out.writeInt(page.height());
        out.writeInt(page.quarters());
        out.writeDouble(page.skew());
        out.writeInt(page.mode());
        Frames.writeText(out, page.trouble());
    }

    static SeenPage read(DataInputStream in) throws IOException {
        return new SeenPage(
                readLong(in),
                readLong(in),
                Frames.readBytes(in, MOST),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
                in.readInt(),
                Frames.readText(in));
    }
}
