package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    /** A part that bears its figure alone. */
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

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
                boolean annexed = isInAnnex(open);
                if (holder == null
                        ? text.substring(from, line(text, from)).strip().contains("\t")
                        : annexed) until = Math.min(until, line(text, from));
                add(passages, running.text(), holder, annexed, head, from, until);
                from = begin(running.text(), until, paragraph.until());
            }
        }
        return new LegalText(text, passages);
    }

    /** In an annex, and in no article of it: the parts "I.", "II." of one hold rows of tables, too. */
    private static boolean isInAnnex(List<Provision> open) {
        return !open.isEmpty()
                && (open.getLast().level() == Level.APPENDIX
                        || open.getLast().level() == Level.SECTION
                                && open.getFirst().level() == Level.APPENDIX
                                && open.getLast().breadcrumb().size() == 1
                                && ROMAN.matcher(open.getLast().label()).matches());
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
            boolean annexed,
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
        var level = holder == null ? null : annexed ? Level.APPENDIX : holder.level();
        passages.add(new Passage(key, level, head, said, from, until));
    }
}
