package vn.vankho.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    /** What is there, each in the order of names; folders that are left out are named once. */
    record Listing(List<Entry> wanted, List<LeftOut> leftOut) {}

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
                ? place.resolve(LeftOut.JOURNAL)
                : place.toAbsolutePath().resolveSibling(place.getFileName() + LeftOut.JOURNAL);
    }

    Listing list() throws IOException {
        var listing = new ImportListing();
        if (zip == null) Files.walkFileTree(place, new FolderWalk(place, listing));
        else zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> listing.add(zipped(zip, entry)));
        return listing.ended();
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

    static BodyPublisher onDisk(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new NoSuchFileException(file.toString());
        return BodyPublishers.ofFile(file);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
