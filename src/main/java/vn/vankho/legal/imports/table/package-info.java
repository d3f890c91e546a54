/**
 * Files as tables: sheets of Excel as a stream, tables of Word, CSV in any encoding and with any separator, the JSON of vbpl.vn. Functions without Spring; what
 * they are given is hostile.
 */
@NullMarked
package vn.vankho.legal.imports.table;

import org.jspecify.annotations.NullMarked;
