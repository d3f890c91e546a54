package vn.vankho.legal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.vankho.legal.paper.Paper.Columns;
import vn.vankho.legal.paper.Paper.NewPage;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Style;
import vn.vankho.vietnamese.VietnameseFont;

/** As PDF, with the font in it, its headings as bookmarks and its footnotes below each page. */
public final class PdfPaper {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final float LEFT = PdfLines.millimetres(PageLayout.LEFT);
    private static final float RIGHT = PDRectangle.A4.getWidth() - PdfLines.millimetres(PageLayout.RIGHT);

    private PdfPaper() {}

    public static void write(Paper paper, VietnameseFont.Family family, OutputStream out) {
        try (var pdf = new PDDocument()) {
            var faces = new PdfFaces(pdf, family);
            var lines = new PdfLines(faces, LEFT, RIGHT);
            var pen = new PdfPen(pdf, faces.face(false, false), LEFT, RIGHT);
            var pages = new PdfPages(pdf, lines, pen, paper.notes());
            var outline = new PdfOutline(pdf);
            for (var block : paper.blocks())
                switch (block) {
                    case Paragraph one when one.style() == Style.RULE -> pages.rule();
                    case Paragraph one -> put(one, lines, pages, outline);
                    case NewPage() -> pages.begin();
                    case Columns(var rows) -> {
                        for (var row : rows) pages.put(lines.of(row, row == rows.getFirst()), 0);
                    }
                }
            pages.close();
            about(pdf, paper.title());
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Paragraph one, PdfLines lines, PdfPages pages, PdfOutline outline) throws IOException {
        List<PdfLine> its = lines.of(one);
        boolean heading = one.style().isHeading();
        // no heading at the foot of a page without two lines of its text; that of an article may be a sentence itself
        boolean name = heading && its.size() <= 2;
        pages.put(its, name ? its.size() + 1 : its.size() > 1 ? 1 : 0);
        if (heading) outline.add(one.words(), one.style().depth(), pages.page(), pages.y() + 2 * PdfLines.SIZE);
    }

    private static void about(PDDocument pdf, String title) {
        pdf.getDocumentInformation().setTitle(title);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
