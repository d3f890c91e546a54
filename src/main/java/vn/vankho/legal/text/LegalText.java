package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/**
 * A legal text, paragraph by paragraph.
 *
 * @param text normalised, as the places of passages count its characters
 */
public record LegalText(String text, List<Passage> passages) {
    public LegalText {
        passages = List.copyOf(passages);
    }

    /** @param text normalised ({@link vn.vankho.vietnamese.VietnameseText#normalise}), pages joined by line breaks */
    public static LegalText of(String text) {
        var provisions = LegalStructure.of(text).provisions();
        var passages = new ArrayList<Passage>();
        var running = RunningText.whole(text);
        var open = new ArrayList<Provision>();
        var lines = new ParagraphLines(text, provisions);
        int next = 0;
        for (var paragraph : running.paragraphs()) {
            int from = begin(running.text(), paragraph.from(), paragraph.until());
            while (from < paragraph.until()) {
                // a paragraph ends where a provision begins, and in an annex with each line: its lines are rows of
                // tables; so are the lines of a letterhead
                while (next < provisions.size() && provisions.get(next).from() <= from)
                    open.add(provisions.get(next++));
                int at = from;
                var head = open.isEmpty() || open.getLast().from() != from ? null : open.getLast();
                open.removeIf(one -> one.until() <= at);
                var holder = open.isEmpty() ? null : open.getLast();
                int until = paragraph.until();
                if (next < provisions.size())
                    until = Math.min(until, provisions.get(next).from());
                if (head != null && lines.isNamedByItsLine(head)) until = Math.min(until, line(text, from));
                if (holder == null
                        ? text.substring(from, line(text, from)).strip().contains("\t")
                        : holder.level() == Level.APPENDIX) until = Math.min(until, line(text, from));
                add(passages, running.text(), holder, head, from, until);
                from = begin(running.text(), until, paragraph.until());
            }
        }
        return new LegalText(text, passages);
    }

    /** The passage that holds a character of the text; null: none. */
    public @Nullable Passage at(int character) {
        return passages.stream()
                .filter(one -> one.from() <= character && character < one.until())
                .findFirst()
                .orElse(null);
    }

    private static int begin(String text, int from, int until) {
        int at = from;
        while (at < until && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private static int line(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static void add(
            List<Passage> passages,
            String text,
            @Nullable Provision holder,
            @Nullable Provision head,
            int from,
            int until) {
        var said = text.substring(from, until).strip();
        // the two columns of a letterhead are not one sentence
        said = holder == null
                ? said.replaceAll("\\s*\\t\\s*", "\t").replaceAll("[^\\S\\t]+", " ")
                : said.replaceAll("\\s+", " ");
        if (said.isEmpty()) return;
        var key = holder == null ? "" : holder.key();
        passages.add(new Passage(key, holder == null ? null : holder.level(), head, said, from, until));
    }
}
