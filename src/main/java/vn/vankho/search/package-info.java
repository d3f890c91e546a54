/** The index, the query planner, hits with their place in the text. A copy: it can be thrown away and rebuilt while people search. */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "document", "document :: ui", "extraction"})
@NullMarked
package vn.vankho.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
