/**
 * What a signature of a PDF says and what is to be thought of it, as plain data: told by the worker, kept as rows, shown on screens. The
 * roots are certificates that the operator trusts.
 *
 * @see "decision 014"
 */
@NamedInterface("signature")
@NullMarked
package vn.vankho.extraction.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
