package vn.vankho.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a folder or of a zip, in the order of their names, without what systems leave behind. */
final class ImportSource implements AutoCloseable {
    /** Names in old zips from Vietnamese Windows. */
    private static final Charset OLD_NAMES = Charset.forName("windows-1258");

    private final Path place;
    private final @Nullable ZipFile zip;

    private ImportSource(Path place, @Nullable ZipFile zip) {
        this.place = place;
        this.zip = zip;
    }

    /** @param path below the folder or inside the zip, with slashes */
    record Entry(String path, long size, long modified, PortalClient.Body bytes) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String folder() {
            return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        }
    }

    static ImportSource open(Path place) throws IOException {
        if (Files.isDirectory(place)) return new ImportSource(place, null);
        if (!Files.isRegularFile(place))
            throw new CommandRefused("Không có thư mục hay tệp nén nào tên %s.".formatted(place));
        try {
            return new ImportSource(place, zip(place, StandardCharsets.UTF_8));
        } catch (ZipException e) {
            try {
                return new ImportSource(place, zip(place, OLD_NAMES));
            } catch (ZipException damaged) {
                throw new CommandRefused(
                        "Tệp %s không phải tệp zip hoặc đã hỏng: %s.".formatted(place, damaged.getMessage()));
            }
        }
    }

    private static ZipFile zip(Path place, Charset names) throws IOException {
        return new ZipFile(place.toFile(), names);
    }

    /** In the folder itself, or beside the zip. */
    Path journal() {
        return zip == null
                ? place.resolve(".vankho-import.jsonl")
                : place.toAbsolutePath().resolveSibling(place.getFileName() + ".vankho-import.jsonl");
    }

    List<Entry> entries() throws IOException {
        if (zip != null)
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && isWanted(entry.getName()))
                    .map(entry -> zipped(zip, entry))
                    .sorted(Comparator.comparing(Entry::path))
                    .toList();
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(this::file)
                    .filter(entry -> isWanted(entry.path()))
                    .sorted(Comparator.comparing(Entry::path))
                    .toList();
        }
    }

    private static Entry zipped(ZipFile zip, ZipEntry entry) {
        return new Entry(entry.getName().replace('\\', '/'), entry.getSize(), entry.getTime(), () -> inZip(zip, entry));
    }

    private static BodyPublisher inZip(ZipFile zip, ZipEntry entry) {
        return BodyPublishers.ofInputStream(() -> {
            try {
                return zip.getInputStream(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Entry file(Path file) {
        try {
            return new Entry(
                    place.relativize(file).toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toMillis(),
                    () -> BodyPublishers.ofFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWanted(String path) {
        for (var part : path.split("[/\\\\]"))
            if (part.startsWith(".")
                    || part.startsWith("~$")
                    || part.equals("__MACOSX")
                    || part.equalsIgnoreCase("Thumbs.db")) return false;
        return true;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
