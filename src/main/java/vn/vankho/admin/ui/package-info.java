/** Screens of operators and administrators: people, units, the trail, the work of the portal. */
@NullMarked
package vn.vankho.admin.ui;

import org.jspecify.annotations.NullMarked;
