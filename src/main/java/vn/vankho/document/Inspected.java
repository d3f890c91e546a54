package vn.vankho.document;

import org.jspecify.annotations.Nullable;

/**
 * What a file is by its content.
 *
 * @param mediaType by content, not by name
 * @param note key of a sentence that people should read beside the file (its content is not what its name says), or null
 */
public record Inspected(String mediaType, @Nullable String note) {}
