package vn.vankho.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.springframework.stereotype.Component;
import vn.vankho.document.Unpacker;
import vn.vankho.document.Unpacking;
import vn.vankho.extraction.worker.LetterHead;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/**
 * Takes letters and zip archives apart. Both are read as streams with hard limits, a letter of Outlook as a worker has written it, and
 * nothing of a part is looked at here: each goes through the door like a file of its own.
 */
@Component
class FileParts implements Unpacker {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Texts texts;
    private final OutlookMail outlook;

    FileParts(Texts texts, OutlookMail outlook) {
        this.texts = texts;
        this.outlook = outlook;
    }

    @Override
    public boolean isLetter(String mediaType) {
        return FileKind.isLetter(mediaType);
    }

    @Override
    public boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    public void unpack(Path file, String name, Unpacking parts) {
        try {
            if (isArchive(name)) ZipParts.each(file, name, parts);
            else if (isOutlook(file)) outlook.mail(file, name, parts, mail -> letter(mail, parts));
            else letter(file, parts);
        } catch (IOException | MimeException e) {
            throw new Refused("extraction.door.damaged", name);
        }
    }

    private void letter(Path mail, Unpacking parts) throws IOException, MimeException {
        LetterParts.each(mail, this::named, (wrapped, name) -> unwrap(wrapped, name, parts), parts);
    }

    private void unwrap(InputStream wrapped, String name, Unpacking parts) throws IOException {
        parts.wrapped(name, wrapped, bytes -> {
            try {
                outlook.wrapped(bytes, name, parts, mail -> letter(mail, parts));
            } catch (MimeException e) {
                throw new IOException(e);
            }
        });
    }

    private static boolean isOutlook(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(OLE.length), OLE);
        }
    }

    /** In Vietnamese whoever sends it: it becomes the title of a document of the office. */
    private String named(int no, LetterHead head) {
        if (head.isLetter()) return texts.get(Texts.VIETNAMESE, "extraction.letter.inner", no) + ".eml";
        var ending = FileKind.ending(head.mediaType());
        var kind = head.isPicture() ? "extraction.letter.picture" : "extraction.letter.part";
        return texts.get(Texts.VIETNAMESE, kind, no) + (ending.isEmpty() ? "" : "." + ending);
    }
}
