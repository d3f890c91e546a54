/**
 * From the text of a file to an entry of the register: the step REGISTER, what it remembers of a reading, and what stages it again. What is
 * read only proposes; a person confirms.
 */
@NullMarked
package vn.vankho.legal.intake;

import org.jspecify.annotations.NullMarked;
