package vn.vankho.extraction;

import java.time.Instant;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;

/** A page that was read off its picture with little confidence (0 to 100), and that nobody has looked at yet. */
public record DoubtfulPage(
        DocumentId document, VersionId version, String title, int no, int confidence, Instant readAt) {}
