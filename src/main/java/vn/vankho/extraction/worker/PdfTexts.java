package vn.vankho.extraction.worker;

import java.util.List;

/**
 * What stands on the pages of a PDF, page by page. Each is read alone; where one of them is in an old charset, all are decoded together: lines
 * of few words follow those of the pages around them, as they do within a page, and what a font is worth is seen on all of them.
 *
 * @param decoded and {@code written}, as it stands in the file: clean
 * @param found what was decoded
 */
record PdfTexts(List<String> decoded, List<String> written, LegacyFound found) {
    /** @param alone what was decoded of the pages while each was read */
    static PdfTexts of(List<PdfPage> pages, LegacyFound alone) {
        if (!alone.any()) {
            var texts = pages.stream().map(PdfPage::text).toList();
            return new PdfTexts(texts, texts, alone);
        }
        var found = new LegacyFound();
        var lines = new LegacyLines(pages.stream().map(PdfPage::written).toList(), found);
        return new PdfTexts(lines.decoded(), lines.original(), found);
    }
}
