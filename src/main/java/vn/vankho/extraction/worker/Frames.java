package vn.vankho.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.SignedPdf;

/** The frames between portal and worker. Lengths are checked on both sides: a worker that went mad must not fill the portal's memory. */
public final class Frames {
    static final int MAX_SMALL = 64 * 1024;
    private static final int MAX_ARGUMENT = 32 * 1024 * 1024;
    private static final int MAX_SIGNATURES = 4 * 1024 * 1024;
    private static final int MAX_LARGE = 96 * 1024 * 1024;

    /** What comes behind the number of an answer. */
    private enum Kind {
        PROGRESS,
        TEXT,
        PICTURE,
        SEEN,
        ENDED,
        MADE,
        SIGNATURES,
        TROUBLE;

        private static final Kind[] ALL = values();
    }

    private Frames() {}

    public static void write(DataOutputStream out, Request request) throws IOException {
        out.writeInt(request.id());
        out.writeByte(request.kind().ordinal());
        writeText(out, request.mediaType());
        writeText(out, request.argument());
        var bytes = request.bytes();
        var file = request.file();
        out.writeBoolean(bytes != null);
        if (bytes != null) writeBytes(out, bytes);
        else writeText(out, file == null ? "" : file.toString());
        var target = request.target();
        out.writeBoolean(target != null);
        if (target != null) {
            writeText(out, target.file().toString());
            out.writeLong(target.mostBytes());
        }
        out.flush();
    }

    public static Request readRequest(DataInputStream in) throws IOException {
        int id = in.readInt();
        var kind = Request.Kind.values()[in.readByte()];
        var mediaType = readText(in);
        var argument = new String(readBytes(in, MAX_ARGUMENT), StandardCharsets.UTF_8);
        boolean inline = in.readBoolean();
        var bytes = inline ? readBytes(in, MAX_LARGE) : null;
        var file = inline ? null : Path.of(readText(in));
        var target = in.readBoolean() ? new Request.Target(Path.of(readText(in)), in.readLong()) : null;
        return new Request(id, kind, mediaType, argument, bytes, file, target);
    }

    public static void write(DataOutputStream out, Answer answer) throws IOException {
        out.writeInt(answer.id());
        switch (answer) {
            case Answer.Progress(int _, int done, int total) -> {
                out.writeByte(Kind.PROGRESS.ordinal());
                out.writeInt(done);
                out.writeInt(total);
            }
            case Answer.Text(int _, FileText read) -> {
                out.writeByte(Kind.TEXT.ordinal());
                out.writeInt(read.pages());
                out.writeInt(read.characters());
                out.writeInt(read.unreadPages());
                out.writeBoolean(read.cut());
                writeText(out, read.title());
                writeText(out, read.author());
                writeText(out, read.firstPage());
                writeText(out, read.ending());
                writePages(out, read.pictures());
                writePages(out, read.rubbish());
                writeBytes(out, read.texts());
                writeBytes(out, read.html());
                writeText(out, read.mark());
                write(out, read.original());
            }
            case Answer.Picture(int _, byte[] picture) -> {
                out.writeByte(Kind.PICTURE.ordinal());
                writeBytes(out, picture);
            }
            case Answer.Ended _ -> out.writeByte(Kind.ENDED.ordinal());
            case Answer.Made _ -> out.writeByte(Kind.MADE.ordinal());
            case Answer.Seen(int _, int no, var page) -> {
                out.writeByte(Kind.SEEN.ordinal());
                out.writeInt(no);
                SeenFrames.write(out, page);
            }
            case Answer.Trouble(int _, String reason, String detail) -> {
                out.writeByte(Kind.TROUBLE.ordinal());
                writeText(out, reason);
                writeText(out, detail);
            }
            case Answer.Signatures(int _, SignedPdf signed) -> {
                out.writeByte(Kind.SIGNATURES.ordinal());
                writeBytes(out, signed.toJson().getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }

    public static Answer readAnswer(DataInputStream in) throws IOException {
        int id = in.readInt();
        int kind = in.readUnsignedByte();
        if (kind >= Kind.ALL.length) throw new IOException("not a frame of the worker");
        return switch (Kind.ALL[kind]) {
            case PROGRESS -> new Answer.Progress(id, in.readInt(), in.readInt());
            case TEXT ->
                new Answer.Text(
                        id,
                        new FileText(
                                in.readInt(),
                                in.readInt(),
                                in.readInt(),
                                in.readBoolean(),
                                readText(in),
                                readText(in),
                                readText(in),
                                readText(in),
                                readPages(in),
                                readPages(in),
                                readBytes(in, MAX_LARGE),
                                readBytes(in, MAX_LARGE),
                                readText(in),
                                readOriginal(in)));
            case PICTURE -> new Answer.Picture(id, readBytes(in, MAX_LARGE));
            case TROUBLE -> new Answer.Trouble(id, readText(in), readText(in));
            case SIGNATURES ->
                new Answer.Signatures(
                        id, SignedPdf.ofJson(new String(readBytes(in, MAX_SIGNATURES), StandardCharsets.UTF_8)));
            case SEEN -> new Answer.Seen(id, in.readInt(), SeenFrames.read(in));
            case ENDED -> new Answer.Ended(id);
            case MADE -> new Answer.Made(id);
        };
    }

    private static void write(DataOutputStream out, @Nullable OriginalText original) throws IOException {
        out.writeBoolean(original != null);
        if (original == null) return;
        writeText(out, original.charsets());
        out.writeDouble(original.score());
        writeBytes(out, original.texts());
        writeBytes(out, original.html());
    }

    private static @Nullable OriginalText readOriginal(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new OriginalText(readText(in), in.readDouble(), readBytes(in, MAX_LARGE), readBytes(in, MAX_LARGE))
                : null;
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in, MAX_SMALL), StandardCharsets.UTF_8);
    }

    private static void writePages(DataOutputStream out, List<Integer> pages) throws IOException {
        out.writeInt(pages.size());
        for (int no : pages) out.writeInt(no);
    }

    private static List<Integer> readPages(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_LARGE) throw new IOException("a list of " + count + " pages");
        var pages = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) pages.add(in.readInt());
        return pages;
    }

    static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in, int max) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > max) throw new IOException("a frame of " + length + " bytes");
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new IOException("a frame that was cut off");
        return bytes;
    }
}
