package vn.vankho.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.FileInspector;
import vn.vankho.document.Inspected;
import vn.vankho.shared.Refused;
import vn.vankho.storage.Spooled;

/**
 * The look at the door: what is the file, and does its name say so. Reads a few kilobytes and parses nothing; what only a reader can
 * know (damage inside) is found by the step READ.
 */
@Component
class FileCheck implements FileInspector {
    private static final String NOTE = "extraction.note.otherContent";
    /** A signature that lies beside the file it is of, or around it. */
    private static final Set<String> LOOSE_SIGNATURES = Set.of("p7s", "p7m");

    /** Bytes of one beside a file: certificates and no document. */
    private static final int LARGEST_SIGNATURE = 100 * 1024;

    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "tar", "gz", "tgz");

    /** Of pictures for which there is no reader. */
    private static final Set<String> PICTURES = Set.of("heic", "heif", "avif", "webp");

    private final PasswordLock lock;

    FileCheck(PasswordLock lock) {
        this.lock = lock;
    }

    @Override
    public Inspected inspect(Spooled spooled, String name) {
        var bytes = spooled.bytes();
        if (bytes == null) return inspect(spooled.file(), name);
        try {
            return inspect(new FileHead(bytes, spooled::file), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Inspected inspect(Path file, String name) {
        try (var channel = FileChannel.open(file)) {
            return inspect(new FileHead(channel, file), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspected inspect(FileHead head, String name) throws IOException {
        if (head.size() == 0) throw new Refused("extraction.door.empty", name);
        if (LOOSE_SIGNATURES.contains(ending(name))) {
            if (isSignature(head, ending(name))) throw new Refused("extraction.door.signature", name);
            throw new Refused("extraction.door.unknownContent", name, shown(name));
        }
        if (ending(name).equals("zip")) throw new Refused("extraction.door.archive", name);
        if (ARCHIVES.contains(ending(name))) throw new Refused("extraction.door.other.archive", name, shown(name));
        if (PICTURES.contains(ending(name)) || head.isUnreadablePicture())
            throw new Refused("extraction.door.picture", name, shown(name));
        var said = FileKind.named(ending(name));
        var content = kind(head, said, name);
        if (content == null) throw unknown(said, name);
        if (said == null) throw new Refused("extraction.door.unknownEnding", name, shown(name));
        if (!said.mayHold(content))
            throw new Refused("extraction.door.wrongEnding", name, shown(name), content.shown());
        if (said == FileKind.HTML && content == FileKind.TXT || said == FileKind.TXT && content != FileKind.TXT)
            content = said;
        return new Inspected(content.mediaType(), said == content ? null : NOTE);
    }

    /** In DER or in text; a letter is open with a signature beside its files in it, and must not be so with a document of that name. */
    private static boolean isSignature(FileHead head, String ending) throws IOException {
        boolean form = head.begins(0x30) || head.begins('M', 'I') || head.begins('-', '-', '-', '-', '-', 'B', 'E');
        return form && (!ending.equals("p7s") || head.size() <= LARGEST_SIGNATURE);
    }

    private @Nullable FileKind kind(FileHead head, @Nullable FileKind said, String name) throws IOException {
        if (head.isPdf()) {
            if (!head.hasPdfEnd()) throw new Refused("extraction.door.damaged", name);
            return head.namesPdfEncryption() ? opened(head, FileKind.PDF, name) : FileKind.PDF;
        }
        if (head.begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            var ole = OleDirectory.of(head);
            var kind = OleLook.kind(ole, name);
            return kind != null && OleLook.saysEncrypted(ole, kind) ? opened(head, kind, name) : kind;
        }
        if (head.isBareBook())
            return OleLook.saysEncryptedBare(head.head()) ? opened(head, FileKind.XLS, name) : FileKind.XLS;
        if (head.begins('P', 'K', 3, 4)) return ZipLook.kind(head, name);
        if (head.begins(0x89, 'P', 'N', 'G')) return FileKind.PNG;
        if (head.begins(0xFF, 0xD8, 0xFF)) return FileKind.JPEG;
        if (head.begins('G', 'I', 'F', '8')) return FileKind.GIF;
        if (head.begins('I', 'I', 42, 0) || head.begins('M', 'M', 0, 42)) return FileKind.TIFF;
        if (head.begins(0, 0, 0, 12, 'j', 'P', ' ', ' ') || head.begins(0xFF, 0x4F, 0xFF, 0x51)) return FileKind.JP2;
        if (head.begins('B', 'M') && said == FileKind.BMP) return FileKind.BMP;
        if (head.begins('{', '\\', 'r', 't')) return FileKind.RTF;
        return TextLook.kind(head, said);
    }

    /** Encrypted, and yet it opens without a password. */
    private FileKind opened(FileHead head, FileKind kind, String name) throws IOException {
        if (lock.isLocked(head, kind, name)) throw new Refused("extraction.door.encrypted", name);
        return kind;
    }

    private static Refused unknown(@Nullable FileKind said, String name) {
        return said == null
                ? new Refused("extraction.door.unknownEnding", name, shown(name))
                : new Refused("extraction.door.unknownContent", name, shown(name));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
    }

    private static String shown(String name) {
        var ending = ending(name);
        return ending.isEmpty() ? "–" : "." + ending;
    }
}
