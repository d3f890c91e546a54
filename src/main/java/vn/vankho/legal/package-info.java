/**
 * The register of legal documents (Sổ văn bản pháp luật): what a document says of itself, how documents act on each other, and which of
 * them is in force on which day, and why. A machine proposes, a person confirms; only what is confirmed changes a status.
 *
 * <p>This package holds the words of the register: ids, heads, relations, rows as people see them, and no service. What is written stands in
 * {@code register}, what is asked in {@code lookup}, what follows from a head alone in {@code head}; each topic above them has a package of its
 * own and knows these, and no package is known by one that it knows.
 *
 * <p>Serves Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 (before it 80/2015/QH13); its rules on effect stand in {@code effect}.
 */
@ApplicationModule(allowedDependencies = {"audittrail", "identity", "document", "extraction", "search", "notification"})
@NullMarked
package vn.vankho.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
