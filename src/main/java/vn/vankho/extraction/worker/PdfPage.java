package vn.vankho.extraction.worker;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a page of a PDF.
 *
 * @param text decoded and clean
 * @param original as it stands in the file, clean; null where nothing was decoded
 * @param glyphs how many signs the page draws
 * @param unmapped of these, the ones no letter is known for: without a mapping to Unicode, or mapped to private use
 * @param cover what it is covered with; null where that could not be seen
 */
record PdfPage(
        String text,
        @Nullable String original,
        int glyphs,
        int unmapped,
        @Nullable PageCover cover) {
    static final PdfPage UNREADABLE = new PdfPage("", null, 0, 0, null);

    PdfPage cutTo(int characters) {
        var shorter = text.substring(0, characters);
        var before = original == null ? null : original.substring(0, Math.min(original.length(), characters));
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
