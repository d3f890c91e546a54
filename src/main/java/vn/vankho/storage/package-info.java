/** Objects in any S3 store, named by their SHA-256, never changed; copies that can be made again lie under a key of their own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vankho.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
