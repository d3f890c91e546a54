/** Accounts for scripts: who one is, one's tokens, and the description of the whole API. */
@NullMarked
package vn.vankho.identity.rest;

import org.jspecify.annotations.NullMarked;
