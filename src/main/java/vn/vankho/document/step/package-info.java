/**
 * The engine of steps: claims what is staged, has it done by the workers of the rooms above, writes down how it ended and stages what comes
 * next. It knows the room; the room does not know it, but stages work ({@code Steps}) and shows where it stands.
 *
 * @see "decision 007"
 */
@NullMarked
package vn.vankho.document.step;

import org.jspecify.annotations.NullMarked;
