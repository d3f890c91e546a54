package vn.vankho.document;

import vn.vankho.identity.PersonId;

/** A deed on many documents came to its end, and its person may have gone elsewhere; published in that transaction, for the room that tells people of it. */
public record ManyEnded(ManyRunId run, PersonId person) {}
