/**
 * The text of one entry on a day: for a person with its marks, notes and links, beside another text, and for other systems. How a text is
 * consolidated stands in {@code text}, which is pure; here files are opened and events asked for.
 */
@NullMarked
package vn.vankho.legal.reading;

import org.jspecify.annotations.NullMarked;
