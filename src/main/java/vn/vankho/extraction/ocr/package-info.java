/** Words out of the picture of a page: made grey, set straight, read by tesseract in a process of its own. No Spring, no store. */
@NullMarked
package vn.vankho.extraction.ocr;

import org.jspecify.annotations.NullMarked;
