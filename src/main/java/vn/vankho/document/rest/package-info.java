/** Documents over HTTP: for scripts below {@code /api/v1/documents}, and the bytes for the browser below {@code /tep}. */
@NullMarked
package vn.vankho.document.rest;

import org.jspecify.annotations.NullMarked;
