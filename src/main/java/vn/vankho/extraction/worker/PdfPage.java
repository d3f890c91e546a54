package vn.vankho.extraction.worker;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a page of a PDF.
 *
 * @param text decoded and clean
 * @param written as it stands in the file, with font marks, not cleaned
 * @param glyphs how many signs the page draws
 * @param unmapped of these, the ones no letter is known for: without a mapping to Unicode, or mapped to private use
 * @param cover what it is covered with; null where that could not be seen
 */
record PdfPage(
        String text,
        String written,
        int glyphs,
        int unmapped,
        @Nullable PageCover cover) {
    static final PdfPage UNREADABLE = new PdfPage("", "", 0, 0, null);

    PdfPage cutTo(int characters) {
        var shorter = text.substring(0, characters);
        var before = written.substring(0, Math.min(written.length(), characters));
        return new PdfPage(shorter, before, glyphs, unmapped, cover);
    }

    /** Whether it may be words printed as outlines, or a picture that is no object of its own. */
    boolean isDrawn() {
        return cover != null && (cover.hasPicture() || cover.isDrawn());
    }

    boolean isStampedPicture() {
        return cover != null && cover.isStampedPicture();
    }
}
