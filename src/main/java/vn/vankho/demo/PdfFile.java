package vn.vankho.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.vankho.demo.DemoDocument.Block;
import vn.vankho.vietnamese.VietnameseFont;

/** A text PDF with an embedded font of the system. */
final class PdfFile {
    private static final float LEFT = 85;
    private static final float RIGHT = 45;
    private static final float TOP = 60;
    private static final float SIZE = 11;
    private static final float LINE = 17;

    private final PDDocument pdf;
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    private PdfFile(PDDocument pdf, PDFont font) {
        this.pdf = pdf;
        this.font = font;
    }

    /** Null where no font of the system has all letters. */
    static byte @Nullable [] write(DemoDocument document) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var font = font(pdf);
            if (font == null) return null;
            pdf.getDocumentInformation().setTitle(document.title());
            new PdfFile(pdf, font).draw(document.blocks());
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static @Nullable PDFont font(PDDocument pdf) throws IOException {
        var file = VietnameseFont.file();
        return file.isEmpty() ? null : PDType0Font.load(pdf, file.get().toFile());
    }

    private void draw(List<Block> blocks) throws IOException {
        try {
            for (var block : blocks) draw(block);
        } finally {
            if (page != null) page.close();
        }
    }

    private void draw(Block block) throws IOException {
        float width = PDRectangle.A4.getWidth() - LEFT - RIGHT;
        switch (block) {
            case Block.Columns(var left, var right) -> {
                float half = width / 2;
                show(left, LEFT + Math.max(0, (half - width(left)) / 2), false);
                show(right, LEFT + half + Math.max(0, (half - width(right)) / 2), true);
            }
            case Block.Centred(var text) -> {
                for (var line : wrapped(text, width)) show(line, LEFT + (width - width(line)) / 2, true);
            }
            default -> {
                for (var line : wrapped(block.text().replace('\t', ' '), width)) show(line, LEFT, true);
            }
        }
    }

    private void show(String text, float x, boolean down) throws IOException {
        if (page == null || y < TOP) newPage();
        var stream = page;
        if (stream != null && !text.isBlank()) {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(x, y);
            stream.showText(text);
            stream.endText();
        }
        if (down) y -= LINE;
    }

    private void newPage() throws IOException {
        if (page != null) page.close();
        var next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        page = new PDPageContentStream(pdf, next);
        y = PDRectangle.A4.getHeight() - TOP;
    }

    private List<String> wrapped(String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }
}
