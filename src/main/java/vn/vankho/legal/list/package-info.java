/**
 * What the list of the register can be asked for besides type, issuer and status, and how a person wants it shown. The list itself stands in
 * the room above.
 */
@NullMarked
package vn.vankho.legal.list;

import org.jspecify.annotations.NullMarked;
