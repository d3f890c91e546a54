/** One text of the register for other systems: Akoma Ntoso Version 1.0 (OASIS, schema 3.0) and JSON-LD of schema.org and ELI. Functions without Spring. */
@NullMarked
package vn.vankho.legal.export;

import org.jspecify.annotations.NullMarked;
