package vn.vankho.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipException;
import vn.vankho.extraction.ZipFiles;
import vn.vankho.shared.Refused;

/** The files of a folder or of a zip, in the order of their names, without what systems leave behind. */
final class ImportSource implements AutoCloseable {
    static final String UNREADABLE = "Không đọc được tệp.";

    private final Path place;
    private final boolean isZip;
    private final OpenZips zips = new OpenZips();
    private int inInnerZips;

    private ImportSource(Path place, boolean isZip) {
        this.place = place;
        this.isZip = isZip;
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
        if (Files.isDirectory(place)) return new ImportSource(place, false);
        if (!Files.isRegularFile(place))
            throw new CommandRefused("Không có thư mục hay tệp nén nào tên %s.".formatted(place));
        try (var _ = ZipFiles.open(place)) {
            return new ImportSource(place, true);
        } catch (ZipException e) {
            throw new CommandRefused("Tệp %s không phải tệp zip hoặc đã hỏng.".formatted(place));
        } catch (IOException e) {
            throw new CommandRefused("Không đọc được tệp %s.".formatted(place));
        }
    }

    /** In the folder itself, or beside the zip. */
    Path journal() {
        return isZip
                ? place.toAbsolutePath().resolveSibling(place.getFileName() + LeftOut.JOURNAL)
                : place.resolve(LeftOut.JOURNAL);
    }

    Listing list() throws IOException {
        var listing = new ImportListing();
        inInnerZips = 0;
        if (isZip) {
            var zip = ZipPlace.onDisk(place);
            for (var inside : zips.list(zip)) add("", zip, inside, listing);
        } else Files.walkFileTree(place, new FolderWalk(place, listing, this));
        return listing.ended();
    }

    /**
     * A zip in a folder stands for a folder of its name, as where it is sent to the portal whole. One that cannot be read is a file that is
     * refused, not one that is left out: what is in it is wanted.
     *
     * @param path of the zip below the folder
     */
    void addZip(String path, Path file, BasicFileAttributes found, ImportListing listing) {
        addZip(path, ZipPlace.onDisk(file), opener -> entry(path, found, opener), listing);
    }

    /** The same for one that lies in another one, within the limits of what is opened unseen. */
    private void add(String before, ZipPlace zip, ZipFiles.Inside inside, ImportListing listing) {
        var path = before + inside.path();
        if (isZip(path) && LeftOut.of(path).isEmpty())
            addZip(path, zip.in(inside), opener -> new Entry(path, size(inside), time(inside), opener), listing);
        else
            listing.add(new Entry(
                    path,
                    size(inside),
                    time(inside),
                    () -> new SentBytes(zips.bytes(zip, inside), size(inside), "Tệp bị hỏng trong tệp zip.")));
    }

    /** @param line of the zip itself, where what is in it cannot be had */
    private void addZip(String path, ZipPlace zip, Function<Opener, Entry> line, ImportListing listing) {
        Opener broken;
        try {
            if (zip.depth() > InnerZip.DEPTH) throw new Refused("document.unpack.tooDeep", zip.name(), InnerZip.DEPTH);
            var all = zips.list(zip);
            if (all.isEmpty()) throw new Refused("document.unpack.empty", zip.name());
            if (zip.depth() > 1) count(all.size());
            for (var inside : all) add(path + "/", zip, inside, listing);
            return;
        } catch (Refused why) {
            broken = () -> {
                throw why;
            };
        } catch (ZipException e) {
            broken = () -> {
                throw new Refused("extraction.door.damaged", zip.name());
            };
        } catch (UnreadableFile why) {
            broken = () -> {
                throw why;
            };
        } catch (IOException e) {
            broken = () -> {
                throw new UnreadableFile(UNREADABLE);
            };
        }
        listing.add(line.apply(broken));
    }

    private void count(int files) throws UnreadableFile {
        if (inInnerZips + files > InnerZip.MOST_FILES) throw new UnreadableFile(InnerZip.TOO_MANY);
        inInnerZips += files;
    }

    static boolean isZip(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static long size(ZipFiles.Inside inside) {
        return inside.entry().getSize();
    }

    private static long time(ZipFiles.Inside inside) {
        return inside.entry().getTime();
    }

    static Entry entry(String path, BasicFileAttributes found, Opener opener) {
        return new Entry(path, found.size(), found.lastModifiedTime().toMillis(), opener);
    }

    static SentBytes onDisk(Path file) throws IOException {
        return new SentBytes(Files.newInputStream(file), Files.size(file), UNREADABLE);
    }

    @Override
    public void close() throws IOException {
        zips.close();
    }
}
