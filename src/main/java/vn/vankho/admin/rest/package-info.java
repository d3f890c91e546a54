/** Operations for scripts: the trail, the index, the steps of work. */
@NullMarked
package vn.vankho.admin.rest;

import org.jspecify.annotations.NullMarked;
