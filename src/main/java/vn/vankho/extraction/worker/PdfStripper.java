package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/** Text of a page with marks of its old fonts; counts the signs no letter is known for, and sees what the page is covered with. */
final class PdfStripper extends PDFTextStripper {
    private final Map<PDFont, Optional<LegacyFont>> fonts = new IdentityHashMap<>();
    private int glyphs;
    private int unmapped;

    private final PageCover cover;

    PdfStripper(boolean sorted, PDPage page, int no) throws IOException {
        cover = new PageCover(page.getCropBox());
        setSortByPosition(sorted);
        setLineSeparator("\n");
        setShouldSeparateByBeads(false);
        setStartPage(no);
        setEndPage(no);
    }

    int glyphs() {
        return glyphs;
    }

    int unmapped() {
        return unmapped;
    }

    PageCover cover() {
        return cover;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "Do" -> {
                if (operands.size() == 1 && operands.getFirst() instanceof COSName name && isImage(name)) pictured();
            }
            case "BI" -> pictured();
            case "c", "v", "y" -> cover.curve();
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private boolean isImage(COSName name) {
        var resources = getResources();
        return resources != null && resources.isImageXObject(name);
    }

    private void pictured() {
        cover.picture(getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        if (isUnmapped(font.toUnicode(code), old(font) != null)) unmapped++;
        var mode = getGraphicsState().getTextState().getRenderingMode();
        cover.sign(matrix, displacement.getX(), mode.isFill() || mode.isStroke());
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isUnmapped(@Nullable String unicode, boolean old) {
        if (unicode == null || unicode.isEmpty()) return true;
        int c = unicode.codePointAt(0);
        if (old && FontMarks.isOfSymbols(c)) return false;
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c < ' ' && !Character.isWhitespace(c);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.stream().allMatch(position -> font(position) == null)) {
            super.writeString(text, positions);
            return;
        }
        var first = font(positions.getFirst());
        if (positions.stream().allMatch(position -> font(position) == first)) {
            super.writeString(FontMarks.marked(first, text), positions);
            return;
        }
        var mixed = new StringBuilder();
        for (var position : positions) mixed.append(FontMarks.marked(font(position), position.getUnicode()));
        super.writeString(mixed.toString(), positions);
    }

    private @Nullable LegacyFont font(TextPosition position) {
        return old(position.getFont());
    }

    private @Nullable LegacyFont old(PDFont of) {
        return fonts.computeIfAbsent(
                        of, font -> font.getName() == null ? Optional.empty() : LegacyFont.named(font.getName()))
                .orElse(null);
    }
}
