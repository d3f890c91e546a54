/** The screen of notices, and how many wait. */
@NullMarked
package vn.vankho.notification.ui;

import org.jspecify.annotations.NullMarked;
