package vn.vankho.extraction;

import java.time.Instant;
import vn.vankho.identity.PersonId;

/** What somebody has said that stands on a page; counted from 1. */
public record PageRevision(int no, String text, PersonId by, Instant at) {}
