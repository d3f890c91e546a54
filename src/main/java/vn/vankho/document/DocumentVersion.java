package vn.vankho.document;

import java.time.Instant;
import vn.vankho.identity.PersonId;
import vn.vankho.storage.Sha256;

/** One version of a document: bytes that never change. {@code no} counts from 1; {@code mediaType} by content, not by name. */
public record DocumentVersion(
        VersionId id,
        int no,
        String fileName,
        String folder,
        String mediaType,
        Sha256 sha256,
        long size,
        String note,
        PersonId keptBy,
        Instant keptAt) {}
