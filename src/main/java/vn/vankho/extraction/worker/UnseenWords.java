package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Words that a scanner has laid behind the picture of a page. Where they are rubbish they go before others are laid there: programs that search the
 * copy would find both. What is seen on the page stays as it is, and where it is: words that nobody sees move the place of those behind them until
 * the next place is said, so the few before which none is said stay.
 */
final class UnseenWords {
    private static final COSName MEANT = COSName.ACTUAL_TEXT;

    private final List<Object> tokens = new ArrayList<>();
    private final BitSet pending = new BitSet();
    private final BitSet struck = new BitSet();
    private final ArrayDeque<Integer> outer = new ArrayDeque<>();
    private final ArrayDeque<Marked> marked = new ArrayDeque<>();
    private int mode;
    private boolean changed;

    private UnseenWords() {}

    /** A stretch that is marked; a dictionary beside it may say what its words are. */
    private static final class Marked {
        private final COSDictionary said;
        private boolean unseen;
        private boolean seen;

        Marked(List<Object> operands) {
            said = !operands.isEmpty() && operands.getLast() instanceof COSDictionary inline
                    ? inline
                    : new COSDictionary();
        }
    }

    /** A page whose content is broken is left as it is. */
    static void strike(PDDocument document, PDPage page) throws IOException {
        var words = new UnseenWords();
        try {
            words.read(new PDFStreamParser(page));
        } catch (IOException _) {
            return;
        }
        if (!words.changed) return;
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(words.kept());
        }
        page.setContents(stream);
    }

    private void read(PDFStreamParser parser) throws IOException {
        var operands = new ArrayList<Object>();
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            take(operator, operands);
            operands.clear();
        }
        placed();
    }

    private List<Object> kept() {
        return IntStream.range(0, tokens.size())
                .filter(no -> !struck.get(no))
                .mapToObj(tokens::get)
                .toList();
    }

    private void take(Operator operator, List<Object> operands) {
        switch (operator.getName()) {
            case "q" -> outer.push(mode);
            case "Q" -> mode = outer.isEmpty() ? mode : outer.pop();
            case "Tr" -> {
                if (!operands.isEmpty() && operands.getLast() instanceof COSNumber number) mode = number.intValue();
            }
            case "BMC", "BDC" -> marked.push(new Marked(operands));
            case "EMC" -> marked();
            case "BT", "ET", "Td", "TD", "Tm", "T*" -> placed();
            case "Tj", "TJ" -> {
                shown(operator, operands);
                return;
            }
            case "'", "\"" -> {
                nextLine(operator, operands);
                return;
            }
            default -> {}
        }
        add(operands, operator);
    }

    private boolean isUnseen() {
        return mode == RenderingMode.NEITHER.intValue();
    }

    /** Where words begin is said anew: those that wait hold nothing in its place any more. */
    private void placed() {
        changed |= !pending.isEmpty();
        struck.or(pending);
        pending.clear();
    }

    private void shown(Operator operator, List<Object> operands) {
        marked.forEach(stretch -> {
            stretch.unseen |= isUnseen();
            stretch.seen |= !isUnseen();
        });
        int from = tokens.size();
        add(operands, operator);
        if (isUnseen()) pending.set(from, tokens.size());
        else pending.clear();
    }

    /** Both go to the next line before they show anything, the second with other spaces from then on. */
    private void nextLine(Operator operator, List<Object> operands) {
        placed();
        boolean spaced = operator.getName().equals("\"");
        if (!isUnseen() || operands.size() < (spaced ? 3 : 1)) {
            shown(operator, operands);
            return;
        }
        if (spaced) {
            add(operands.subList(0, 1), Operator.getOperator("Tw"));
            add(operands.subList(1, 2), Operator.getOperator("Tc"));
        }
        add(List.of(), Operator.getOperator("T*"));
        shown(Operator.getOperator("Tj"), List.of(operands.getLast()));
    }

    /** What the stretch is said to be goes with words that nobody sees: some readers search by it. */
    private void marked() {
        if (marked.isEmpty()) return;
        var stretch = marked.pop();
        if (!stretch.unseen || stretch.seen || !stretch.said.containsKey(MEANT)) return;
        stretch.said.removeItem(MEANT);
        changed = true;
    }

    private void add(List<Object> operands, Operator operator) {
        tokens.addAll(operands);
        tokens.add(operator);
    }
}
