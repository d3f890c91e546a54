package vn.vankho.extraction.worker;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LinePieces;

/** Text files: by byte order mark, then UTF-8, then UTF-16 without mark, then windows-1258, the Vietnamese page of old Windows, or an old font. */
final class PlainText {
    /** Most bytes of one character, in UTF-8; what takes four counts as two characters. */
    private static final long BYTES = 3;

    private static final Charset OLD = Charset.forName("windows-1258");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 20_000;

    private PlainText() {}

    static FileText read(Request request, Limits limits) throws Exception {
        byte[] bytes;
        try (var in = request.open()) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.characters() * BYTES + BYTES));
        }
        boolean whole = bytes.length == request.size();
        var buffer = ByteBuffer.wrap(bytes);
        var text = decode(buffer, whole, limits.characters());
        var found = new LegacyFound();
        var lines = new LegacyLines(List.of(text.split("\f")), found);
        var pages = pages(lines.decoded());
        var read = FileText.of(pages, !whole || buffer.hasRemaining(), "", "", html(pages));
        if (!found.any()) return read;
        var original = pages(lines.original());
        return read.decodedFrom(OriginalText.of(found, original, html(original)));
    }

    private static List<String> pages(List<String> read) {
        var pages = read.stream().filter(page -> !page.isEmpty()).toList();
        return pages.isEmpty() ? List.of("") : pages;
    }

    private static String html(List<String> pages) {
        var html = new SafeHtml(Limits.HTML);
        for (var page : pages) {
            for (var line : page.split("\n")) {
                if (html.full()) break;
                if (line.isBlank()) continue;
                for (var piece : LinePieces.of(line)) {
                    html.start("p", null);
                    html.text(piece);
                    html.end("p");
                }
            }
        }
        return html.finish();
    }

    /**
     * The text from its beginning; the buffer stands where it ends.
     *
     * @param whole whether the file ends with the bytes
     * @param most characters of the text
     */
    static String decode(ByteBuffer bytes, boolean whole, int most) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return replacing(bytes.position(3), StandardCharsets.UTF_8, most);
        if (begins(bytes, 0xFF, 0xFE)) return replacing(bytes.position(2), StandardCharsets.UTF_16LE, most);
        if (begins(bytes, 0xFE, 0xFF)) return replacing(bytes.position(2), StandardCharsets.UTF_16BE, most);
        var text = decoded(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPORT, whole, most);
        if (text == null) return old(bytes, most);
        return text.indexOf(0) >= 0 ? wide(bytes, text, most) : text;
    }

    /** Text of which is known that it is of Vietnamese Windows, or said to be: some programs say so and write UTF-8. */
    static String unicode(byte[] text) {
        var bytes = ByteBuffer.wrap(text);
        var read = decoded(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPORT, true, text.length);
        return read != null ? read : replacing(bytes.rewind(), OLD, text.length);
    }

    /** No Unicode: Vietnamese of old Windows, or signs of an old font, which stand in the file as those of Western Windows. */
    private static String old(ByteBuffer bytes, int most) {
        var western = replacing(bytes.rewind(), WESTERN, most);
        var verdict = LegacyVerdict.of(western.substring(0, Math.min(western.length(), LOOKED_AT)));
        if (verdict.charset() != null && !verdict.either()) return western;
        return replacing(bytes.rewind(), OLD, most);
    }

    private static String wide(ByteBuffer bytes, String narrow, int most) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.limit(); i++)
            if (bytes.get(i) == 0 && (i & 1) == 0) even++;
            else if (bytes.get(i) == 0) odd++;
        if (Math.max(even, odd) * 8L < bytes.limit()) return narrow;
        return replacing(bytes.rewind(), even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, most);
    }

    private static String replacing(ByteBuffer bytes, Charset charset, int most) {
        var text = decoded(bytes, charset, CodingErrorAction.REPLACE, true, most);
        return text == null ? "" : text;
    }

    /** Null where the bytes are no text in that charset, which only reporting tells. */
    private static @Nullable String decoded(
            ByteBuffer bytes, Charset charset, CodingErrorAction onError, boolean whole, int most) {
        var text = CharBuffer.allocate(Math.min(most, bytes.remaining()));
        var ended = charset.newDecoder()
                .onMalformedInput(onError)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(bytes, text, whole);
        return ended.isError() ? null : text.flip().toString();
    }

    private static boolean begins(ByteBuffer bytes, int... marks) {
        if (bytes.limit() < marks.length) return false;
        for (int i = 0; i < marks.length; i++) if ((bytes.get(i) & 0xFF) != marks[i]) return false;
        return true;
    }
}
