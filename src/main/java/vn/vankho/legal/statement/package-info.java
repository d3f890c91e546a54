/** What other registers say of the effect of a text, put into the terms of this one. Pure: no database, no Spring. */
@NullMarked
package vn.vankho.legal.statement;

import org.jspecify.annotations.NullMarked;
