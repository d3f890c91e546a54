/**
 * Screens of registers that are taken over: where they are sent, which columns they have, what becomes of their rows.
 */
@NullMarked
package vn.vankho.legal.imports.ui;

import org.jspecify.annotations.NullMarked;
