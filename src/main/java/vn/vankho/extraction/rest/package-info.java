/** The text of documents over HTTP. */
@NullMarked
package vn.vankho.extraction.rest;

import org.jspecify.annotations.NullMarked;
