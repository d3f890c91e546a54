/** Measures the portal as its users meet it: over HTTP, on files made for the run, ratios within one run. */
@NullMarked
package vn.vankho.command.bench;

import org.jspecify.annotations.NullMarked;
