/** Commands of the launcher that run without the portal or talk to it over HTTP: import, evaluate, bench, rebuild-index. */
@ApplicationModule(allowedDependencies = {"extraction", "legal :: recognition", "search"})
@NullMarked
package vn.vankho.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
