package vn.vankho.extraction.worker;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a page of a PDF.
 *
 * @param text decoded and clean
 * @param original as it stands in the file, clean; null where nothing was decoded
 * @param glyphs how many signs the page draws
 * @param unmapped of these, the ones no letter is known for: without a mapping to Unicode, or mapped to private use
 */
record PdfPage(String text, @Nullable String original, int glyphs, int unmapped) {
    static final PdfPage UNREADABLE = new PdfPage("", null, 0, 0);

    PdfPage cutTo(int characters) {
        var shorter = text.substring(0, characters);
        return original == null
                ? new PdfPage(shorter, null, glyphs, unmapped)
                : new PdfPage(
                        shorter, original.substring(0, Math.min(original.length(), characters)), glyphs, unmapped);
    }
}
