package vn.vankho.legal.queue;

import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;

/**
 * A text that something is wrong with.
 *
 * @param more the name, number or day that its check has to say, or empty
 * @param place anchor at which it is seen in the consolidated text, or empty
 */
public record QualityRow(LegalDocumentId id, LegalHeader header, HeaderState state, String more, String place) {}
