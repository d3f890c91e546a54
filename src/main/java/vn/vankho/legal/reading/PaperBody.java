package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.paper.Paper.Block;
import vn.vankho.legal.paper.Paper.Columns;
import vn.vankho.legal.paper.Paper.NewPage;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Piece;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.paper.Paper.Style;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.Passage;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** The paragraphs of a consolidated text on paper, in their order. */
final class PaperBody {
    /** A part of a plan that bears its figure alone. */
    private static final String FIGURE = "[IVXLC]+";

    private final Whole whole;
    private final HappenedWords happened;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    /** The căn cứ have begun: what stands above them is number, day and name of the text. */
    private boolean reasons;
    /** Its articles have begun: what is issued with it begins on a page of its own. */
    private boolean articles;

    private PaperBody(Whole whole, HappenedWords happened) {
        this.whole = whole;
        this.happened = happened;
    }

    static List<Block> of(Whole whole, HappenedWords happened) {
        var body = new PaperBody(whole, happened);
        for (int i = 0; i < whole.paragraphs().size(); i++) i += body.add(i);
        body.endColumns();
        return body.blocks;
    }

    /** @return how many of the next paragraphs belong to it */
    private int add(int at) {
        var paragraph = whole.paragraphs().get(at);
        var passage = paragraph.line().passage();
        var columns = PaperColumns.at(whole.paragraphs(), at);
        if (columns != null) return columns(columns);
        if (passage.key().isEmpty() && column(passage.text())) return 0;
        endColumns();
        if (isAnnex(passage.head())) newPage();
        int more = name(at);
        if (more > 0) {
            var words = new StringJoiner(" ");
            for (int i = 1; i <= more; i++)
                words.add(whole.paragraphs().get(at + i).line().passage().text());
            put(Objects.requireNonNull(division(passage.head())), passage.text() + "\n" + words, "", paragraph);
        } else {
            put(paragraph, passage);
        }
        paragraph.events().forEach(row -> mark(happened.event(row)));
        paragraph.gaps().forEach(gap -> mark(happened.gap(gap)));
        return more;
    }

    private int columns(PaperColumns found) {
        endColumns();
        // what a decision is issued with has a letterhead of its own
        if (found.isHead() && articles) newPage();
        rows.addAll(found.rows());
        return found.paragraphs() - 1;
    }

    private static boolean isAnnex(@Nullable Provision head) {
        return head != null && head.level() == Level.APPENDIX;
    }

    /** Not where nothing but the letterhead of an annex stands on the page. */
    private void newPage() {
        int last = blocks.size() - 1;
        boolean begun = last > 0 && blocks.get(last) instanceof Columns && blocks.get(last - 1) instanceof NewPage;
        boolean empty = last >= 0 && (blocks.get(last) instanceof NewPage || isPart(blocks.get(last)));
        if (articles && !begun && !empty) blocks.add(new NewPage());
    }

    /** Heading upon heading: nothing stands below the one above. */
    private static boolean isPart(Block block) {
        return block instanceof Paragraph one && one.style() == Style.PART;
    }

    /** Of a Chương whose name stands below it: in how many paragraphs. */
    private int name(int at) {
        var passage = whole.paragraphs().get(at).line().passage();
        var head = passage.head();
        if (division(head) == null) return 0;
        var left = Objects.requireNonNull(head).heading();
        int more = 0;
        while (!left.isEmpty() && at + more + 1 < whole.paragraphs().size()) {
            var next = whole.paragraphs().get(at + more + 1).line().passage();
            if (next.head() != null || !next.key().equals(passage.key()) || !left.startsWith(next.text())) break;
            left = left.substring(next.text().length()).strip();
            more++;
        }
        return more;
    }

    private static @Nullable Style division(@Nullable Provision head) {
        if (head == null) return null;
        return switch (head.level()) {
            case PART, APPENDIX -> Style.PART;
            case CHAPTER -> Style.CHAPTER;
            case SECTION -> head.label().matches(FIGURE) ? null : Style.SECTION;
            case ARTICLE, CLAUSE, POINT -> null;
        };
    }

    /** A line of a letterhead, or of those who signed; what they copy it to stands on the left, one below the other. */
    private boolean column(String text) {
        int tab = text.indexOf('\t');
        boolean list = tab < 0 && !rows.isEmpty() && text.startsWith("-");
        if (tab >= 0)
            rows.add(new Row(
                    text.substring(0, tab).strip(),
                    text.substring(tab).replace('\t', ' ').strip()));
        else if (list) rows.add(new Row(text, ""));
        return tab >= 0 || list;
    }

    private void put(Whole.Paragraph paragraph, Passage passage) {
        reasons |= paragraph.basis();
        articles |= passage.head() != null && passage.head().level() == Level.ARTICLE;
        if (passage.head() == null) put(style(passage), passage.text(), "", paragraph);
        else provision(paragraph, passage, passage.head());
    }

    private void endColumns() {
        if (!rows.isEmpty()) blocks.add(new Columns(rows));
        rows.clear();
    }

    private void mark(String said) {
        blocks.add(Paragraph.of(Style.MARK, "[" + said + "]"));
    }

    private void provision(Whole.Paragraph paragraph, Passage passage, Provision head) {
        var apart = HeadingApart.of(passage);
        var label = head.label();
        var division = division(head);
        if (division != null) put(division, below(passage.text(), label), "", paragraph);
        else if (head.level() == Level.SECTION) put(Style.ARTICLE, "", passage.text(), paragraph);
        else if (head.level() != Level.ARTICLE) put(Style.BODY, passage.text(), "", paragraph);
        else if (apart.heading().isEmpty()) sentence(passage.text(), label, paragraph);
        else if (apart.below().isBlank()) put(Style.ARTICLE, "", apart.heading(), paragraph);
        else named(apart, paragraph);
    }

    /** "Điều 5. Ban hành kèm theo …": the label is bold, the sentence behind it is not. */
    private void sentence(String text, String label, Whole.Paragraph paragraph) {
        int end = text.startsWith(label) ? label.length() : 0;
        if (end > 0 && end < text.length() && ".:".indexOf(text.charAt(end)) >= 0) end++;
        put(Style.ARTICLE, text.substring(end), text.substring(0, end), paragraph);
    }

    /** The name of an article is a line of its own; words that were exchanged bear their footnote where the sentences end. */
    private void named(HeadingApart apart, Whole.Paragraph paragraph) {
        var name = new ArrayList<Piece>();
        var below = new ArrayList<Piece>();
        name.add(new Piece(apart.heading(), true, paragraph.ended(), 0));
        below.add(new Piece(apart.below().strip(), false, paragraph.ended(), 0));
        for (int no : paragraph.line().notes()) note(isOfWords(no) ? below : name, no);
        blocks.add(new Paragraph(Style.ARTICLE, name));
        blocks.add(new Paragraph(Style.BODY, below));
    }

    /** Two that stand together would be read as one number. */
    private static void note(List<Piece> line, int no) {
        if (!line.isEmpty() && line.getLast().note() > 0) line.add(Piece.of(", "));
        line.add(Piece.note(no));
    }

    private boolean isOfWords(int note) {
        return whole.notes().get(note - 1).footnote().amendment().kind() == Amendment.Kind.WORDS;
    }

    /** @param bold stands before the words */
    private void put(Style style, String words, String bold, Whole.Paragraph paragraph) {
        var line = new ArrayList<Piece>();
        if (!bold.isEmpty()) line.add(new Piece(bold, true, paragraph.ended(), 0));
        if (!words.isEmpty()) line.add(new Piece(words, false, paragraph.ended(), 0));
        paragraph.line().notes().forEach(no -> note(line, no));
        blocks.add(new Paragraph(style, line));
    }

    /** "Chương II" and below it its name. */
    private static String below(String text, String label) {
        boolean begins = text.regionMatches(true, 0, label, 0, label.length());
        return begins && text.startsWith(" ", label.length())
                ? text.substring(0, label.length()) + "\n" + text.substring(label.length() + 1)
                : text;
    }

    private Style style(Passage passage) {
        boolean annexed = passage.level() == Level.APPENDIX && passage.text().matches("(?s)\\(.*\\)");
        if (!passage.key().isEmpty()) return annexed ? Style.CENTRED : Style.BODY;
        var text = passage.text();
        if (text.equals(text.toUpperCase(java.util.Locale.ROOT))) return Style.TITLE;
        if (reasons) return Style.BASIS;
        if (text.matches("(?iu)(số|luật số|lệnh số)\\s*:.*|.*, ngày .*\\d.*")) return Style.CENTRED;
        return text.matches("(?su).*[;.]") ? Style.BASIS : Style.TITLE;
    }
}
