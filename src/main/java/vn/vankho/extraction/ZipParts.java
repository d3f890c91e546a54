package vn.vankho.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.vankho.document.Unpacking;
import vn.vankho.shared.Refused;

/**
 * The files of a zip, in the order of their names, without what systems leave behind. One that cannot be opened does not keep the others
 * away; the zip of the JDK would refuse the whole for it.
 */
final class ZipParts {
    /** Names in old zips from Vietnamese Windows. */
    private static final Charset OLD_NAMES = Charset.forName("windows-1258");

    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private ZipParts() {}

    static void each(Path file, String name, Unpacking parts) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ZipLook.checkDirectory(new FileHead(channel, file), name);
        }
        // what stands before each file says nothing that the directory does not, and may be broken
        try (var zip =
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            var entries = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && wanted(path(entry)))
                    .sorted(Comparator.comparing(ZipParts::path))
                    .toList();
            for (var entry : entries) part(zip, entry, parts);
        } catch (IllegalArgumentException e) {
            throw new Refused("extraction.door.damaged", name);
        }
    }

    private static void part(ZipFile zip, ZipArchiveEntry entry, Unpacking parts) throws IOException {
        var path = path(entry);
        int slash = path.lastIndexOf('/');
        var name = path.substring(slash + 1);
        var folder = slash < 0 ? "" : path.substring(0, slash);
        InputStream bytes;
        try {
            bytes = opened(zip, entry, name);
        } catch (Refused why) {
            parts.refused(name, folder, why);
            return;
        }
        try (bytes) {
            parts.part(name, folder, bytes);
        }
    }

    private static InputStream opened(ZipFile zip, ZipArchiveEntry entry, String name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new Refused("extraction.door.encrypted", name);
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)
            throw new Refused("extraction.zip.method", name, entry.getMethod());
        try {
            var bytes = zip.getInputStream(entry);
            if (bytes != null) return bytes;
        } catch (IOException | RuntimeException _) {
            // it points past the end, or into another one
        }
        throw new Refused("extraction.door.damaged", name);
    }

    private static String path(ZipArchiveEntry entry) {
        return name(entry).replace('\\', '/');
    }

    private static String name(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) return entry.getName();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(raw, OLD_NAMES);
        }
    }

    private static boolean wanted(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !path.startsWith("__MACOSX/")
                && !name.startsWith("._")
                && !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }
}
