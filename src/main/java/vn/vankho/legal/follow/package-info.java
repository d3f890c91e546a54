/**
 * Theo dõi: a person follows a text, or a filter of the register (a field, an issuer, words), and is told when something changes. Whom to
 * tell is decided here, by what the person may see at that time; {@code notification} delivers, and asks again when it is read.
 */
@NullMarked
package vn.vankho.legal.follow;

import org.jspecify.annotations.NullMarked;
