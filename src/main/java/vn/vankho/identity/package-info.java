/** Units, people, roles, sign-in, personal tokens; says who is looking ({@code Viewer}) and what they may do ({@code Permission}). */
@ApplicationModule(allowedDependencies = {"audittrail"})
@NullMarked
package vn.vankho.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
