/** Screens of keeping documents, and the parts that screens of other rooms use: the form, lists, badges. */
@NamedInterface("ui")
@NullMarked
package vn.vankho.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
