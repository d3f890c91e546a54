/** Small things every room uses: typed ids, refusals, paging, texts of the bundles, the clock of the office. */
@NullMarked
package vn.vankho.shared;

import org.jspecify.annotations.NullMarked;
