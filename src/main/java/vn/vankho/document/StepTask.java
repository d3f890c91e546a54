package vn.vankho.document;

import vn.vankho.storage.Sha256;

/**
 * A step that was claimed for work.
 *
 * @param generation counts how often the step was staged: a result for an older generation is not taken
 * @param fileName the name the file had where it came from
 * @param attempts how often it was tried, this time included
 * @param priority 0 what people wait for, 1 repairs of many
 */
public record StepTask(
        DocumentId document,
        VersionId version,
        StepKind kind,
        int generation,
        Sha256 sha256,
        long size,
        String fileName,
        String mediaType,
        int attempts,
        int priority) {}
