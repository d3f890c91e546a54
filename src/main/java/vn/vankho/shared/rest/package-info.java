/** What every HTTP interface shares: refusals as problem details, answers with the bytes of a file. */
@NamedInterface("rest")
@NullMarked
package vn.vankho.shared.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
