package vn.vankho.extraction.worker;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What was filled into the form of a PDF; AcroForm only, XFA is never read. */
final class PdfFields {
    private static final int MAX = 2_000;

    private PdfFields() {}

    static String of(PDDocument document) {
        var out = new StringBuilder();
        try {
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) return "";
            int count = 0;
            for (var field : form.getFieldTree()) {
                if (++count > MAX) break;
                if (!(field instanceof PDTextField text)) continue;
                var value = text.getValue();
                if (value != null && !value.isBlank()) out.append(value.strip()).append('\n');
            }
        } catch (RuntimeException _) {
            return ""; // a broken form must not hide the pages
        }
        return CleanText.of(out);
    }
}
