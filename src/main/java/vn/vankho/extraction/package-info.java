/** Text out of files: an isolated worker process, pages, a safe reading view, page pictures, what the first page says of itself. */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "document", "storage"})
@NullMarked
package vn.vankho.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
