package vn.vankho.legal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.vankho.legal.paper.Paper.Columns;
import vn.vankho.legal.paper.Paper.NewPage;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Row;

/** As .docx: its headings are those of Word's navigation, its footnotes those of Word; how they look stands in {@code styles.xml}. */
public final class WordPaper {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** Percent of the width that the left column of a letterhead has. */
    private static final int LEFT = 42;

    private final XWPFDocument word;
    private final WordLine lines;

    private WordPaper(XWPFDocument word, Paper paper) {
        this.word = word;
        lines = new WordLine(word, paper.notes(), often(paper));
    }

    public static void write(Paper paper, OutputStream out) {
        try (var word = new XWPFDocument()) {
            word.createStyles().setStyles(styles());
            word.getProperties().getCoreProperties().setTitle(paper.title());
            page(word);
            var made = new WordPaper(word, paper);
            for (var block : paper.blocks())
                switch (block) {
                    case Paragraph one -> made.paragraph(one);
                    case Columns(var rows) -> made.columns(rows);
                    case NewPage() -> made.newPage();
                }
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles styles() throws IOException {
        try (var in = Objects.requireNonNull(WordPaper.class.getResourceAsStream("styles.xml"))) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(PageLayout.TOP));
        margins.setBottom(twips(PageLayout.BOTTOM));
        margins.setLeft(twips(PageLayout.LEFT));
        margins.setRight(twips(PageLayout.RIGHT));
        margins.setHeader(twips(PageLayout.NUMBER));
        margins.setFooter(twips(PageLayout.NUMBER));
        // the number of the page stands in the middle of the upper margin, on all but the first page
        section.addNewTitlePg();
        var header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    /** Footnotes that stand at several places: Word numbers each reference, so that the later ones have to point at the first. */
    private static Set<Integer> often(Paper paper) {
        var seen = new HashSet<Integer>();
        var often = new HashSet<Integer>();
        for (var block : paper.blocks())
            if (block instanceof Paragraph one)
                one.line().stream().filter(piece -> piece.note() > 0).forEach(piece -> {
                    if (!seen.add(piece.note())) often.add(piece.note());
                });
        return often;
    }

    private void paragraph(Paragraph one) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style(one.style()));
        one.line().forEach(piece -> lines.add(paragraph, piece, one.style()));
    }

    /** The id of a style in {@code styles.xml}. */
    private static String style(Paper.Style style) {
        if (style.isHeading()) return "Heading" + style.depth();
        var name = style.name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Before the next paragraph, or table: a line of a point's height breaks before either. */
    private void newPage() {
        var paragraph = word.createParagraph();
        paragraph.setPageBreak(true);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    private void columns(List<Row> rows) {
        var table = word.createTable(rows.size(), 2);
        table.removeBorders();
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            cell(table.getRow(i).getCell(0), LEFT, rows.get(i).left());
            cell(table.getRow(i).getCell(1), 100 - LEFT, rows.get(i).right());
        }
    }

    private static void cell(XWPFTableCell cell, int percent, String words) {
        cell.setWidth(percent + "%");
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++)
            line(i == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), percent, lines[i]);
    }

    private static void line(XWPFParagraph paragraph, int percent, String words) {
        paragraph.setStyle("Cell");
        if (PageLayout.isRule(words)) {
            rule(paragraph, percent);
            return;
        }
        if (PageLayout.isList(words)) paragraph.setAlignment(ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setText(words);
        if (PageLayout.isCapital(words)) run.setBold(true);
    }

    /** The border of a line that is set in from both sides. */
    private static void rule(XWPFParagraph paragraph, int percent) {
        double width = (210 - PageLayout.LEFT - PageLayout.RIGHT) * percent / 100;
        int aside = twips(width * (1 - PageLayout.RULE_SHARE) / 2).intValue();
        paragraph.setIndentationLeft(aside);
        paragraph.setIndentationRight(aside);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBetween(6, LineSpacingRule.EXACT);
    }
}
