/** Searching over HTTP. */
@NullMarked
package vn.vankho.search.rest;

import org.jspecify.annotations.NullMarked;
