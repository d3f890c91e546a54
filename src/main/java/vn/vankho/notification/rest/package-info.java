/** Notices over HTTP. */
@NullMarked
package vn.vankho.notification.rest;

import org.jspecify.annotations.NullMarked;
