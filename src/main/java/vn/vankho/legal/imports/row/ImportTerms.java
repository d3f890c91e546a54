package vn.vankho.legal.imports.row;

import vn.vankho.legal.ImportId;

/**
 * On which terms the rows of a register come in.
 *
 * @param confirmed a lawyer answers for all of them: what they say counts as confirmed
 */
public record ImportTerms(ImportId id, ImportKind kind, boolean confirmed) {}
