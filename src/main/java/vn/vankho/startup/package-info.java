/** What must be true before the portal serves: known settings, one instance per data folder, a database that answers. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vankho.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
