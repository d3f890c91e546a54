/** Screens of the register of legal documents: the list, and the page of one document. */
@NullMarked
package vn.vankho.legal.ui;

import org.jspecify.annotations.NullMarked;
