/** Asks clamd, where the operator has one, whether a kept file bears a virus. The portal never needs it. */
@NullMarked
package vn.vankho.extraction.virus;

import org.jspecify.annotations.NullMarked;
