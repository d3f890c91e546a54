package vn.vankho.document;

import java.nio.file.Path;
import vn.vankho.shared.Refused;

/** Takes files apart that hold others. Supplied by the room that reads files. */
public interface Unpacker {
    /** Whether a file of this media type is a letter, whose attachments are documents of their own. */
    boolean isLetter(String mediaType);

    /** Whether a file of this name is an archive: a folder in one file, no document. */
    boolean isArchive(String name);

    /**
     * Hands over what lies in a letter or an archive, part by part, in the order of the file.
     *
     * @param name of the file, for the sentence of a refusal
     * @throws Refused where the file as a whole cannot be taken apart
     */
    void unpack(Path file, String name, Unpacking parts);

    /** It could be taken apart, but not at this moment: the upload as a whole is to be sent again. */
    final class NotNow extends Refused {
        public NotNow(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
