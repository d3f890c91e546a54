package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.springframework.stereotype.Component;
import vn.vankho.document.Unpacker;
import vn.vankho.document.Unpacking;
import vn.vankho.extraction.worker.LetterHead;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/**
 * Takes letters and zip archives apart. Both are read as streams with hard limits and nothing of a part is looked at here: each goes
 * through the door like a file of its own.
 */
@Component
class FileParts implements Unpacker {
    private final Texts texts;

    FileParts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean isLetter(String mediaType) {
        return mediaType.equals(FileKind.EML.mediaType());
    }

    @Override
    public boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    public void unpack(Path file, String name, Unpacking parts) {
        try {
            if (isArchive(name)) ZipParts.each(file, name, parts);
            else LetterParts.each(file, this::named, parts);
        } catch (IOException | MimeException e) {
            throw new Refused("extraction.door.damaged", name);
        }
    }

    /** In Vietnamese whoever sends it: it becomes the title of a document of the office. */
    private String named(int no, LetterHead head) {
        if (head.isLetter()) return texts.get(Texts.VIETNAMESE, "extraction.letter.inner", no) + ".eml";
        var ending = FileKind.ending(head.mediaType());
        return texts.get(Texts.VIETNAMESE, "extraction.letter.part", no) + (ending.isEmpty() ? "" : "." + ending);
    }
}
