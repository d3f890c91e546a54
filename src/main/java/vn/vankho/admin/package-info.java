/** Operations: people and units, the trail, jobs, the index, integrity. Owns no business. */
@ApplicationModule(
        allowedDependencies = {
            "audittrail",
            "identity",
            "storage",
            "document",
            "extraction",
            "extraction :: signature",
            "search",
            "notification"
        })
@NullMarked
package vn.vankho.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
