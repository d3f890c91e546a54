package vn.vankho.extraction.worker;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text files: by byte order mark, then UTF-8, then UTF-16 without mark, then windows-1258, the Vietnamese page of old Windows. */
final class PlainText {
    private static final long MAX_BYTES = 120L * 1024 * 1024;

    private PlainText() {}

    static Reading read(Request request, Limits limits) throws Exception {
        if (request.size() > MAX_BYTES)
            throw new Trouble(Trouble.TOO_MANY_CHARACTERS, String.valueOf(limits.characters()));
        byte[] bytes;
        try (var in = request.open()) {
            bytes = in.readAllBytes();
        }
        var text = decode(bytes);
        if (text.length() > limits.characters())
            throw new Trouble(Trouble.TOO_MANY_CHARACTERS, String.valueOf(limits.characters()));
        List<String> pages = new ArrayList<>();
        for (var page : text.split("\f")) {
            var clean = CleanText.of(page);
            if (!clean.isEmpty()) pages.add(clean);
        }
        if (pages.isEmpty()) pages.add("");
        var html = new SafeHtml(Limits.HTML);
        for (var page : pages) {
            for (var line : page.split("\n")) {
                if (html.full()) break;
                if (line.isBlank()) continue;
                html.start("p", null);
                html.text(line);
                html.end("p");
            }
        }
        return AllowedReaders.reading(pages, 0, "", "", html.finish());
    }

    static String decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf(0) >= 0 ? wide(bytes, text) : text;
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1258"));
        }
    }

    private static String wide(byte[] bytes, String narrow) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++)
            if (bytes[i] == 0 && (i & 1) == 0) even++;
            else if (bytes[i] == 0) odd++;
        if (Math.max(even, odd) * 8L < bytes.length) return narrow;
        return new String(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean begins(byte[] bytes, int... marks) {
        if (bytes.length < marks.length) return false;
        for (int i = 0; i < marks.length; i++) if ((bytes[i] & 0xFF) != marks[i]) return false;
        return true;
    }
}
