/** A document, its versions, its files, who may see it, and the steps of work on it. Publishes nothing but staged steps: rooms above supply a {@code StepWorker}. */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "storage"})
@NullMarked
package vn.vankho.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
