/**
 * A text of the register on paper, in the layout of Nghị định 30/2020/NĐ-CP (phụ lục I): as a Word file whose headings and footnotes are those of
 * Word, and as PDF. What is printed is said by {@code reading}; here are functions without Spring.
 */
@NullMarked
package vn.vankho.legal.paper;

import org.jspecify.annotations.NullMarked;
