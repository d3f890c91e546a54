package vn.vankho.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.vankho.demo.DemoDocument.Block;

/** A .docx in the layout of Nghị định 30/2020/NĐ-CP: Times New Roman 14, A4, margins 20, 20, 30 and 15 mm. */
final class WordFile {
    private static final String FONT = "Times New Roman";
    private static final int TWIPS_PER_MM = 57;

    private WordFile() {}

    static byte[] write(DemoDocument document) throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(word);
            var rows = new ArrayList<Block>();
            for (var block : document.blocks()) {
                boolean row = block instanceof Block.Columns || block instanceof Block.Row;
                boolean sameTable = rows.isEmpty() || rows.getFirst().getClass() == block.getClass();
                if (!row || !sameTable) table(word, rows);
                if (row) rows.add(block);
                else if (block instanceof Block.PageHeader(var text))
                    write(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), text, 11, false);
                else paragraph(word.createParagraph(), block);
            }
            table(word, rows);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(20));
        margins.setBottom(mm(20));
        margins.setLeft(mm(30));
        margins.setRight(mm(15));
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf((long) millimetres * TWIPS_PER_MM);
    }

    private static void paragraph(XWPFParagraph paragraph, Block block) {
        boolean centred = block instanceof Block.Centred;
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(120);
        if (!centred) paragraph.setIndentationFirstLine(20 * TWIPS_PER_MM / 2);
        var text = block.text();
        int dot = text.indexOf(". ");
        if (!centred && text.startsWith("Điều ") && dot > 0 && text.length() < 120) write(paragraph, text, 14, true);
        else if (!centred && text.startsWith("Điều ") && dot > 0) {
            write(paragraph, text.substring(0, dot + 1), 14, true);
            write(paragraph, text.substring(dot + 1), 14, false);
        } else write(paragraph, text, 14, centred);
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        if (bold) run.setBold(true);
        run.setText(text);
    }

    private static void table(XWPFDocument word, List<Block> rows) {
        if (rows.isEmpty()) return;
        boolean head = rows.getFirst() instanceof Block.Columns;
        int columns = head
                ? 2
                : rows.stream()
                        .mapToInt(row -> ((Block.Row) row).cells().size())
                        .max()
                        .orElse(1);
        var table = word.createTable(rows.size(), columns);
        table.setWidth("100%");
        if (head) table.removeBorders();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i) instanceof Block.Columns(var left, var right)
                    ? List.of(left, right)
                    : ((Block.Row) rows.get(i)).cells();
            for (int j = 0; j < cells.size(); j++) {
                var paragraph = table.getRow(i).getCell(j).getParagraphArray(0);
                var text = cells.get(j);
                boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
                if (head && !text.startsWith("-") && !text.startsWith("Nơi nhận"))
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                write(paragraph, text, 13, capitals || !head && i == 0);
            }
        }
        word.createParagraph();
        rows.clear();
    }
}
