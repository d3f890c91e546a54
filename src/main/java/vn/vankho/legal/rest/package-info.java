/** The register over HTTP, for scripts, below {@code /api/v1/legal}. */
@NullMarked
package vn.vankho.legal.rest;

import org.jspecify.annotations.NullMarked;
