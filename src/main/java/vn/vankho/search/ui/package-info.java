/** Screens of finding: results, and the page of one document at the place that was found. */
@NamedInterface("ui")
@NullMarked
package vn.vankho.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
