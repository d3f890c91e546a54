/** Screens on which an administrator keeps the vocabularies. */
@NullMarked
package vn.vankho.legal.vocabulary.ui;

import org.jspecify.annotations.NullMarked;
