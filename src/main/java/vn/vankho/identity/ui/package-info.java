/** What a person does with the own account. */
@NullMarked
package vn.vankho.identity.ui;

import org.jspecify.annotations.NullMarked;
