/** Layout, home and sign-in pages; views register themselves in its menu. */
@ApplicationModule(allowedDependencies = {"identity", "search", "search :: ui", "document", "document :: ui"})
@NullMarked
package vn.vankho.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
