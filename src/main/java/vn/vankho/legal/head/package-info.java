/**
 * What follows from the head of a text alone: its keys, its rank, whether it is normative, and what is odd in what is said of it. Functions
 * without Spring and without the register itself.
 */
@NullMarked
package vn.vankho.legal.head;

import org.jspecify.annotations.NullMarked;
