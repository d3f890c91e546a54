package vn.vankho.vietnamese;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * Decides which lines are headings. A line is believed when it looks like one, stands in the order of its kind (Điều 6 after Điều 5)
 * and does not continue a sentence ("… quy định tại / Điều 6. …").
 */
final class StructureReader {
    /** After one of these the sentence goes on in the next line. */
    private static final Set<String> OPEN_WORDS = Set.of(
            "tại", "của", "và", "hoặc", "theo", "các", "đến", "từ", "với", "trừ", "bởi", "là", "khoản", "điểm", "Điều",
            "Chương", "Mục");

    private static final Pattern OPEN_REFERENCE =
            Pattern.compile("(?<!\\p{L})(?:Phụ lục|khoản \\d{1,2}[a-z]?|điểm [a-zđ])$");
    private static final int REFERENCE = 12;

    private static final Pattern OPEN_LIST = Pattern.compile(".*(?:khoản|điểm|Điều|Chương|Mục) [\\d\\p{L}]{1,4},$");

    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private final List<Line> lines;
    private final QuotedBlocks quoted;
    private final ProvisionTree tree;
    private final @Nullable RomanParts parts;
    /** Of an annex that has no articles, in a text that has. */
    private RomanParts annexParts = new RomanParts();

    private int article;
    private int clause;
    private int point = -1;
    private int chapter;
    private int section;
    private boolean closed;
    /** Type of the text that this one says to be issued with it, or null. */
    private @Nullable String announced;

    /** Articles of this text have a dot or colon behind their number: a bare "Điều 4" in a table is none. */
    private boolean signed;

    private StructureReader(List<Line> lines, QuotedBlocks quoted, int length, @Nullable RomanParts parts) {
        this.lines = lines;
        this.quoted = quoted;
        this.parts = parts;
        tree = new ProvisionTree(length);
    }

    /** Whether it is a text of articles is known at its end: one without them is read again for its parts. */
    static List<Provision> read(String text) {
        var lines = TextLines.of(text);
        var quoted = new QuotedBlocks(text);
        var tree = new StructureReader(lines, quoted, text.length(), null).read();
        if (!tree.hasArticles()) tree = new StructureReader(lines, quoted, text.length(), new RomanParts()).read();
        return tree.provisions();
    }

    private ProvisionTree read() {
        for (int i = 0; i < lines.size(); i++) readLine(i);
        return tree;
    }

    private void readLine(int i) {
        var line = lines.get(i);
        if (parts != null && isPart(parts, i)) return;
        if (quoted.hides(line.from())) return;
        var annexed =
                tree.hasArticles() ? AnnexTitle.at(lines, i, closed || announced != null && !tree.isAnnex()) : null;
        if (annexed != null) {
            enter(annexed.type(), ProvisionKeys.word(annexed.type()), annexed.heading(), line.from());
            return;
        }
        if (parts == null && tree.isAnnex() && (article == 0 || annexParts.areBegun()) && isPart(annexParts, i)) return;
        if (announced == null && !tree.isAnnex()) announced = AnnexTitle.announced(lines, i);
        if (tree.hasArticles() && Recipients.begin(line.text())) {
            tree.pause(line.from());
            closed = true;
            return;
        }
        var found = ProvisionLine.read(line.text());
        if (found == null || i > 0 && goesOn(lines.get(i - 1).text(), found)) return;
        switch (found.level()) {
            case ARTICLE -> article(found, i);
            case CLAUSE -> clause(found, line);
            case POINT -> point(found, line);
            case APPENDIX -> appendix(found, i);
            case PART, CHAPTER, SECTION -> container(found, i);
        }
    }

    private void article(ProvisionLine found, int i) {
        int number = found.number();
        boolean next = number == article + 1 || number == article && found.hasSuffix();
        boolean gap = number > article && (article == 0 || number <= article + 10) && found.strong() && isNamed(found);
        boolean comes = announced != null && !tree.isAnnex() && isNamed(found);
        boolean restart = number == 1 && article > 0 && found.strong() && (closed || comes);
        if (!next && !gap && !restart) return;
        if (!found.strong() && (signed || !found.rest().isEmpty())) return;
        signed |= found.strong();
        if (closed && next && found.strong() && isNamed(found)) goOn();
        if (restart && !next)
            enter(
                    announced == null ? "Văn bản kèm theo" : announced,
                    announced == null ? "kem_theo" : ProvisionKeys.word(announced),
                    "",
                    lines.get(i).from());
        else if (closed && !tree.isAnnex()) return;
        article = number;
        clause = 0;
        point = -1;
        tree.add(
                Level.ARTICLE,
                ProvisionKeys.article(found.label()),
                "Điều " + found.label(),
                Headings.ofArticle(lines, i, found.rest()),
                lines.get(i).from());
    }

    private void clause(ProvisionLine found, Line line) {
        if (!tree.isWithinArticle()) return;
        int number = found.number();
        boolean next = number == clause + 1 || number == clause && found.hasSuffix();
        boolean gap = clause > 0 && number > clause && number <= clause + 2;
        if (!next && !gap) return;
        clause = number;
        point = -1;
        tree.add(Level.CLAUSE, ProvisionKeys.clause(found.label()), "khoản " + found.label(), "", line.from());
    }

    private void point(ProvisionLine found, Line line) {
        if (!tree.isWithinArticle()) return;
        int index = POINTS.indexOf(found.label().charAt(0));
        boolean inserted = index == point && found.label().length() > 1;
        if (index < 0 || index < point + 1 && !inserted || index > point + 3 || point < 0 && index > 0) return;
        point = index;
        tree.add(Level.POINT, ProvisionKeys.point(found.label()), "điểm " + found.label(), "", line.from());
    }

    private void appendix(ProvisionLine found, int i) {
        boolean bare = found.label().isEmpty() && found.rest().isEmpty();
        if (!bare && found.label().isEmpty() && !lines.get(i).isCapitals()) return;
        var label = found.label().isEmpty() ? "Phụ lục" : "Phụ lục " + found.label();
        var key = found.label().isEmpty() ? "phu_luc" : ProvisionKeys.container("phu_luc", found.label());
        var named = found.rest().startsWith("(") ? "" : found.rest();
        enter(
                label,
                key,
                named.isEmpty() ? Headings.below(lines, i) : named,
                lines.get(i).from());
    }

    private void container(ProvisionLine found, int i) {
        int number = DivisionKeys.number(found.label());
        int before = found.level() == Level.CHAPTER ? chapter : found.level() == Level.SECTION ? section : 0;
        boolean inOrder = found.level() == Level.PART
                || before == 0
                || number == 1
                || number > before && number <= before + 3
                || number == before && DivisionKeys.isInserted(found.label());
        if (number == 0 || !inOrder) return;
        if (closed && found.level() == Level.CHAPTER && chapter > 0 && number == chapter + 1) goOn();
        boolean first = found.level() == Level.CHAPTER && number == 1 && article > 0;
        if (closed && !tree.isAnnex() && first && announced != null)
            enter(announced, ProvisionKeys.word(announced), "", lines.get(i).from());
        if (closed && !tree.isAnnex()) return;
        if (parts != null) parts.within();
        annexParts.within();
        if (found.level() == Level.CHAPTER) chapter = number;
        section = found.level() == Level.SECTION ? number : 0;
        if (found.level() == Level.PART) chapter = 0;
        var word = VietnameseText.fold(found.word()).toLowerCase(java.util.Locale.ROOT);
        tree.add(
                found.level(),
                ProvisionKeys.container(word, found.label()),
                found.word() + " " + found.label(),
                found.rest().isEmpty() ? Headings.below(lines, i) : Headings.wrapped(lines, i, found.rest()),
                lines.get(i).from());
    }

    /** What looked like the end was none: the numbers go on. */
    private void goOn() {
        tree.resume();
        closed = false;
    }

    private void enter(String label, String key, String heading, int from) {
        tree.enter(label, key, heading, from);
        if (parts != null) parts.anew();
        annexParts = new RomanParts();
        article = 0;
        clause = 0;
        point = -1;
        chapter = 0;
        section = 0;
        closed = false;
        signed = false;
    }

    /** "Theo đề nghị của Vụ trưởng Vụ Pháp chế," ends with a comma and is followed by Điều 1 all the same. */
    private boolean goesOn(String before, ProvisionLine found) {
        boolean expected =
                found.level() == Level.ARTICLE && found.number() == article + 1 && found.strong() && isNamed(found);
        if (expected && before.endsWith(",") && !OPEN_LIST.matcher(before).matches()) return false;
        if (isFirstBelow(before, found)) return false;
        return before.endsWith(",") || OPEN_WORDS.contains(lastWord(before)) || isOpenReference(before);
    }

    /** "Điều 4. Tiếp nhận văn bản đến" ends with a noun, and its "1. Văn thư …" begins a sentence. */
    private boolean isFirstBelow(String before, ProvisionLine found) {
        boolean first = found.level() == Level.CLAUSE
                        && clause == 0
                        && found.label().equals("1")
                || found.level() == Level.POINT && point < 0 && found.label().equals("a");
        return first
                && before.endsWith(" đến")
                && Character.isUpperCase(found.rest().charAt(0))
                && ProvisionLine.read(before) != null;
    }

    private static boolean isOpenReference(String before) {
        var end = before.substring(Math.max(0, before.length() - REFERENCE));
        return (end.contains("Phụ") || end.contains("khoản") || end.contains("điểm"))
                && OPEN_REFERENCE.matcher(end).find();
    }

    private static String lastWord(String line) {
        int from = line.length();
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) from--;
        return line.substring(from);
    }

    private static boolean isNamed(ProvisionLine found) {
        return !found.rest().isEmpty() && !Character.isLowerCase(found.rest().charAt(0));
    }

    private boolean isPart(RomanParts parts, int i) {
        var found = parts.read(lines.get(i).text());
        if (found == null) return false;
        tree.add(
                Level.SECTION,
                ProvisionKeys.container("muc", found.label()),
                found.label(),
                Headings.wrapped(lines, i, found.name()),
                lines.get(i).from());
        return true;
    }
}
