package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
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
 * copy would find both. What is seen on the page stays as it is.
 */
final class UnseenWords {
    private static final Set<String> SHOWN = Set.of("Tj", "TJ", "'", "\"");

    private final List<Object> kept = new ArrayList<>();
    private final ArrayDeque<Integer> outer = new ArrayDeque<>();
    private int mode;
    private boolean any;

    private UnseenWords() {}

    static void strike(PDDocument document, PDPage page) throws IOException {
        var words = new UnseenWords();
        var operands = new ArrayList<Object>();
        var parser = new PDFStreamParser(page);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            words.take(operator, operands);
            operands.clear();
        }
        if (!words.any) return;
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(words.kept);
        }
        page.setContents(stream);
    }

    private void take(Operator operator, List<Object> operands) {
        switch (operator.getName()) {
            case "q" -> outer.push(mode);
            case "Q" -> mode = outer.isEmpty() ? mode : outer.pop();
            case "Tr" -> {
                if (!operands.isEmpty() && operands.getLast() instanceof COSNumber number) mode = number.intValue();
            }
            default -> {
                if (mode != RenderingMode.NEITHER.intValue() || !SHOWN.contains(operator.getName())) break;
                any = true;
                return;
            }
        }
        kept.addAll(operands);
        kept.add(operator);
    }
}
