/**
 * What an administrator keeps for the register: types of documents, issuing bodies with their successors, fields (lĩnh vực). Seeded once from
 * {@code config/vocabulary}; offered where people choose, and asked by the rules on rank, on văn bản quy phạm and on whose text is amended.
 * A text keeps the names of its own day, so nothing that a text bears is renamed or deleted here; it ends, or is succeeded.
 */
@NullMarked
package vn.vankho.legal.vocabulary;

import org.jspecify.annotations.NullMarked;
