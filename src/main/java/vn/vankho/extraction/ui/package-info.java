/** Screens of reading: pages in doubt, and a page beside its picture. */
@NullMarked
package vn.vankho.extraction.ui;

import org.jspecify.annotations.NullMarked;
