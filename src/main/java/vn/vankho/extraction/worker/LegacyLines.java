package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;

/** Text that comes in pages of lines, not in paragraphs: decoded line by line, beside the text as it stands. */
final class LegacyLines {
    private final List<String> decoded = new ArrayList<>();
    private final List<String> original = new ArrayList<>();
    private final LegacyFound found;
    private final LegacyJudge judge = new LegacyJudge();

    /**
     * @param pages with font marks, not cleaned
     * @param found gets what was decoded
     */
    LegacyLines(List<String> pages, LegacyFound found) {
        this.found = found;
        var lines = new ArrayList<List<String>>();
        var before = new ArrayList<List<String>>();
        var queue = new LegacyQueue<Integer, RuntimeException>((page, paragraph, charset) -> {
            before.get(page).add(paragraph.asWritten().getFirst());
            lines.get(page).add(decoded(paragraph, charset));
        });
        for (int i = 0; i < pages.size(); i++) {
            lines.add(new ArrayList<>());
            before.add(new ArrayList<>());
            for (var line : pages.get(i).split("\r\n|[\r\n\u000B]", -1))
                queue.add(i, new LegacyParagraph(List.of(line), false));
        }
        queue.end();
        lines.forEach(page -> decoded.add(CleanText.of(String.join("\n", page))));
        before.forEach(page -> original.add(CleanText.asWritten(String.join("\n", page))));
    }

    private String decoded(LegacyParagraph paragraph, @Nullable LegacyCharset charset) {
        return paragraph.decoded(charset, judge, found).getFirst();
    }

    /** Cleaned. */
    List<String> decoded() {
        return decoded;
    }

    /** Cleaned. */
    List<String> original() {
        return original;
    }
}
