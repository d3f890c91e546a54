package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;

/** Text that comes in pages of lines, not in paragraphs: decoded line by line, beside the text as it stands. */
final class LegacyLines {
    private final List<String> decoded = new ArrayList<>();
    private final List<List<String>> written = new ArrayList<>();
    private final LegacyFound found;
    private final LegacyJudge judge = new LegacyJudge();

    /**
     * @param pages with font marks, not cleaned
     * @param found gets what was decoded
     */
    LegacyLines(List<String> pages, LegacyFound found) {
        this.found = found;
        var lines = new ArrayList<List<String>>();
        var queue = new LegacyQueue<Integer, RuntimeException>((page, paragraph, charset) -> {
            written.get(page).add(paragraph.asWritten().getFirst());
            lines.get(page).add(decoded(paragraph, charset));
        });
        for (int i = 0; i < pages.size(); i++) {
            lines.add(new ArrayList<>());
            written.add(new ArrayList<>());
            for (var line : lines(pages.get(i))) queue.add(i, new LegacyParagraph(List.of(line), false));
        }
        queue.end();
        lines.forEach(page -> decoded.add(CleanText.of(String.join("\n", page))));
    }

    private static List<String> lines(String page) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c != '\n' && c != '\r' && c != '\u000B') continue;
            lines.add(page.substring(from, i));
            if (c == '\r' && i + 1 < page.length() && page.charAt(i + 1) == '\n') i++;
            from = i + 1;
        }
        lines.add(page.substring(from));
        return lines;
    }

    private String decoded(LegacyParagraph paragraph, @Nullable LegacyCharset charset) {
        return paragraph.decoded(charset, judge, found).getFirst();
    }

    /** Cleaned. */
    List<String> decoded() {
        return decoded;
    }

    /** Cleaned; of most files nobody asks for it, because nothing was decoded. */
    List<String> original() {
        return written.stream()
                .map(page -> CleanText.asWritten(String.join("\n", page)))
                .toList();
    }
}
