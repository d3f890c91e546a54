package vn.vankho.extraction.worker;

import java.io.IOException;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.sl.usermodel.ShapeContainer;
import vn.vankho.vietnamese.LegacyFont;

/** The fonts of the runs of old PowerPoint, those of its masters too, where it names one of the time before Unicode. */
final class PptFonts {
    static final String STREAM = "PowerPoint Document";
    private static final int DEPTH = 8;

    private final FontedTexts texts;

    private PptFonts(FontedTexts texts) {
        this.texts = texts;
    }

    static void note(DirectoryNode root, FontedTexts texts) {
        try {
            if (!FontedTexts.mayBeIn(root, STREAM)) return;
            // not closed: the parser behind reads the same container
            var show = new HSLFSlideShow(root);
            for (HSLFSlide slide : show.getSlides()) new PptFonts(texts).note(slide, DEPTH);
        } catch (IOException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    private void note(ShapeContainer<HSLFShape, HSLFTextParagraph> shapes, int depth) {
        if (depth == 0) return;
        for (var shape : shapes.getShapes()) {
            if (shape instanceof HSLFTextShape box) box.getTextParagraphs().forEach(this::note);
            else if (shape instanceof HSLFTable table) cells(table);
            else if (shape instanceof ShapeContainer<?, ?>) note(group(shape), depth - 1);
        }
    }

    private void cells(HSLFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++)
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                var cell = table.getCell(row, column);
                if (cell != null) cell.getTextParagraphs().forEach(this::note);
            }
    }

    @SuppressWarnings("unchecked") // shapes of one file are of one kind
    private static ShapeContainer<HSLFShape, HSLFTextParagraph> group(HSLFShape shape) {
        return (ShapeContainer<HSLFShape, HSLFTextParagraph>) shape;
    }

    private void note(HSLFTextParagraph paragraph) {
        var marked = new StringBuilder();
        for (var run : paragraph.getTextRuns()) {
            var family = run.getFontFamily();
            var font = family == null ? null : LegacyFont.named(family).orElse(null);
            marked.append(FontMarks.marked(font, run.getRawText()));
        }
        texts.add(marked.toString());
    }
}
