package vn.vankho.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a letter and keeps it from being open to its readers: nobody has looked for a secrecy mark in it.
 *
 * @param name in the letter
 * @param document null where it was refused, or the viewer may not see it
 * @param waits whether it is still being looked at: the letter opens by itself then
 * @param refusal key of the sentence why it was not kept, with its {@code arguments}, or null
 */
public record HeldPart(
        String name,
        Attachments.@Nullable Linked document,
        boolean waits,
        @Nullable String refusal,
        List<String> arguments) {}
