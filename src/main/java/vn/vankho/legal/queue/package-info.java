/**
 * What of the register waits for a person: heads that were read and not confirmed, acts and events that are only proposed, and data that
 * cannot be right. Lists with filters in SQL; the deeds stand in {@code register}.
 */
@NullMarked
package vn.vankho.legal.queue;

import org.jspecify.annotations.NullMarked;
