package vn.vankho.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import vn.vankho.document.Unpacking;
import vn.vankho.shared.Refused;

/** The files of a zip, in the order of their paths, without what systems leave behind. */
final class ZipParts {
    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private ZipParts() {}

    static void each(Path file, String name, Unpacking parts) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ZipDirectory.check(new FileHead(channel, file), name);
        }
        try (var zip = ZipFiles.open(file)) {
            for (var inside : zip.all()) if (isWanted(inside)) part(zip, inside, parts);
        } catch (ZipException e) {
            throw new Refused("extraction.door.damaged", name);
        }
    }

    private static void part(ZipFiles zip, ZipFiles.Inside inside, Unpacking parts) throws IOException {
        InputStream bytes;
        try {
            bytes = zip.bytes(inside);
        } catch (Refused why) {
            parts.refused(inside.name(), inside.folder(), why);
            return;
        }
        try (bytes) {
            parts.part(inside.name(), inside.folder(), bytes);
        }
    }

    private static boolean isWanted(ZipFiles.Inside inside) {
        return !inside.path().startsWith("__MACOSX/")
                && !inside.name().startsWith("._")
                && !LEFT_BEHIND.contains(inside.name().toLowerCase(Locale.ROOT));
    }
}
