/** The demonstration office: fictional units, people and documents, on first start and on loopback only. */
@ApplicationModule(allowedDependencies = {"identity", "document"})
@NullMarked
package vn.vankho.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
