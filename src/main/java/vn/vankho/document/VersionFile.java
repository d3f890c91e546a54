package vn.vankho.document;

import vn.vankho.storage.Sha256;

/** The file of one version, for jobs that look at all versions and not only at the current ones. */
public record VersionFile(DocumentId document, VersionId version, Sha256 sha256, long size, String mediaType) {}
