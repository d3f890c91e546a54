/** What every view uses: page layout parts, empty and error states, notices, formats of dates and sizes. */
@NullMarked
package vn.vankho.uikit;

import org.jspecify.annotations.NullMarked;
