package vn.vankho.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.ZipFiles;
import vn.vankho.shared.Refused;

/** The files of a folder or of a zip, in the order of their names, without what systems leave behind. */
final class ImportSource implements AutoCloseable {
    static final String UNREADABLE = "Không đọc được tệp.";

    private final Path place;
    private final @Nullable ZipFiles zip;
    private final OpenZips inFolder = new OpenZips();

    private ImportSource(Path place, @Nullable ZipFiles zip) {
        this.place = place;
        this.zip = zip;
    }

    /** @param path below the folder or inside the zip, with slashes */
    record Entry(String path, long size, long modified, Opener opener) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String folder() {
            return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        }
    }

    interface Opener {
        /** @throws vn.vankho.shared.Refused when it is seen before reading that it cannot be read */
        SentBytes open() throws IOException;
    }

    /** What is there, each in the order of names; folders that are left out are named once. */
    record Listing(List<Entry> wanted, List<LeftOut> leftOut) {}

    static ImportSource open(Path place) throws IOException {
        if (Files.isDirectory(place)) return new ImportSource(place, null);
        if (!Files.isRegularFile(place))
            throw new CommandRefused("Không có thư mục hay tệp nén nào tên %s.".formatted(place));
        try {
            return new ImportSource(place, ZipFiles.open(place));
        } catch (ZipException e) {
            throw new CommandRefused("Tệp %s không phải tệp zip hoặc đã hỏng.".formatted(place));
        } catch (IOException e) {
            throw new CommandRefused("Không đọc được tệp %s.".formatted(place));
        }
    }

    /** In the folder itself, or beside the zip. */
    Path journal() {
        return zip == null
                ? place.resolve(LeftOut.JOURNAL)
                : place.toAbsolutePath().resolveSibling(place.getFileName() + LeftOut.JOURNAL);
    }

    Listing list() throws IOException {
        var listing = new ImportListing();
        if (zip == null) Files.walkFileTree(place, new FolderWalk(place, listing, this));
        else zip.all().forEach(inside -> listing.add(zipped("", inside, () -> zip.bytes(inside))));
        return listing.ended();
    }

    /**
     * A zip in a folder stands for a folder of its name, as where it is sent to the portal whole. One that cannot be read is a file that is
     * refused, not one that is left out: what is in it is wanted.
     *
     * @param path of the zip below the folder
     */
    List<Entry> inside(String path, Path file, BasicFileAttributes found) {
        try {
            var all = inFolder.list(file);
            if (all.isEmpty()) return List.of(refused(path, found, "document.unpack.empty"));
            return all.stream()
                    .map(inside -> zipped(path + "/", inside, () -> inFolder.bytes(file, inside)))
                    .toList();
        } catch (ZipException e) {
            return List.of(refused(path, found, "extraction.door.damaged"));
        } catch (IOException e) {
            return List.of(entry(path, found, () -> {
                throw new UnreadableFile(UNREADABLE);
            }));
        }
    }

    private static Entry refused(String path, BasicFileAttributes found, String why) {
        return entry(path, found, () -> {
            throw new Refused(why, path.substring(path.lastIndexOf('/') + 1));
        });
    }

    static Entry entry(String path, BasicFileAttributes found, Opener opener) {
        return new Entry(path, found.size(), found.lastModifiedTime().toMillis(), opener);
    }

    private interface Packed {
        InputStream bytes() throws IOException;
    }

    private static Entry zipped(String before, ZipFiles.Inside inside, Packed packed) {
        var entry = inside.entry();
        return new Entry(
                before + inside.path(),
                entry.getSize(),
                entry.getTime(),
                () -> new SentBytes(packed.bytes(), entry.getSize(), "Tệp bị hỏng trong tệp zip."));
    }

    static SentBytes onDisk(Path file) throws IOException {
        return new SentBytes(Files.newInputStream(file), Files.size(file), UNREADABLE);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
        inFolder.close();
    }
}
