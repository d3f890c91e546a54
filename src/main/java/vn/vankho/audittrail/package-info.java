/** Who did what, when, to what. Rows are insert-only and written in the transaction of the deed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vankho.audittrail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
