/**
 * Registers that are taken over by scripts.
 */
@NullMarked
package vn.vankho.legal.imports.rest;

import org.jspecify.annotations.NullMarked;
