package vn.vankho.extraction;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.vankho.document.Unpacking;
import vn.vankho.shared.Refused;

/** The files of a zip, in the order of their names, without what systems leave behind. */
final class ZipParts {
    /** Names in old zips from Vietnamese Windows. */
    private static final Charset OLD_NAMES = Charset.forName("windows-1258");

    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private ZipParts() {}

    static void each(Path file, String name, Unpacking parts) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ZipLook.checkDirectory(new FileHead(channel, file), name);
        }
        try (var zip = open(file)) {
            var entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && wanted(path(entry)))
                    .sorted(Comparator.comparing(ZipParts::path))
                    .toList();
            for (var entry : entries) {
                var path = path(entry);
                int slash = path.lastIndexOf('/');
                try (var bytes = zip.getInputStream(entry)) {
                    parts.part(path.substring(slash + 1), slash < 0 ? "" : path.substring(0, slash), bytes);
                }
            }
        } catch (ZipException e) {
            var encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refused(encrypted ? "extraction.door.encrypted" : "extraction.door.damaged", name);
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), OLD_NAMES);
        }
    }

    private static String path(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static boolean wanted(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !path.startsWith("__MACOSX/")
                && !name.startsWith("._")
                && !LEFT_BEHIND.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
