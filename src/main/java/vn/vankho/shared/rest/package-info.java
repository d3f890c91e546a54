/** What every HTTP interface shares: refusals as problem details. */
@NullMarked
package vn.vankho.shared.rest;

import org.jspecify.annotations.NullMarked;
