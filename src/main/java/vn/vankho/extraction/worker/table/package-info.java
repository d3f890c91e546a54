/**
 * Tables of office files, row by row, for registers that others have kept: sheets of workbooks, tables of Word. Read inside the worker process
 * only; what it writes has no more rows, columns and letters than were asked for, whatever the file unfolds to.
 */
@NullMarked
package vn.vankho.extraction.worker.table;

import org.jspecify.annotations.NullMarked;
