/**
 * What is written into the register: entries, relations, events, what is read and what others say, and every deed on them with its trail.
 * Repositories are package-private, so who writes stands here, whatever room asks for it.
 */
@NullMarked
package vn.vankho.legal.register;

import org.jspecify.annotations.NullMarked;
