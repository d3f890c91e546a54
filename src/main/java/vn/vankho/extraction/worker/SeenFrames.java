package vn.vankho.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import vn.vankho.extraction.ocr.SeenPage;

/** The frame of a page that was read off its picture. Its text and its words are packed where they were read. */
final class SeenFrames {
    private SeenFrames() {}

    static void write(DataOutputStream out, SeenPage page) throws IOException {
        Frames.writeText(out, page.text());
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
                Frames.readText(in),
                Frames.readBytes(in, Frames.MAX_SMALL * 16),
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
