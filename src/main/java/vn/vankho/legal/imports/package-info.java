/**
 * Registers that others have kept, taken over row by row. A file becomes tables ({@code table}), a table rows that say something ({@code
 * row}); here they are kept, looked through and taken over in batches, each a transaction, by a thread of its own. What a row means against
 * the register is decided here too ({@code ImportedDocuments}, {@code ImportedRelations}) and written by {@code register}. Why so: decision
 * 023.
 */
@NullMarked
package vn.vankho.legal.imports;

import org.jspecify.annotations.NullMarked;
