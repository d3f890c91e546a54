package vn.vankho.legal.lookup;

import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationRow;

/**
 * One act as the text that does it shows it.
 *
 * @param acting the text that does it
 */
public record ShownAct(LegalDocumentId acting, RelationRow row) {}
