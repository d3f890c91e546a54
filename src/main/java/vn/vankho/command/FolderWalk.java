package vn.vankho.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Walks a folder; what cannot be read is named and passed by. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path place;
    private final ImportListing listing;
    private final ImportSource source;

    FolderWalk(Path place, ImportListing listing, ImportSource source) {
        this.place = place;
        this.listing = listing;
        this.source = source;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var left = folder.equals(place) ? java.util.Optional.<LeftOut>empty() : LeftOut.of(path(folder) + "/");
        left.ifPresent(listing::leaveOut);
        return left.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // as it was found: one that vanishes meanwhile is a line of its own, not the end of the whole
        var found = attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
        if (!found.isRegularFile()) listing.leaveOut(new LeftOut(path(file), "liên kết hoặc tệp đặc biệt"));
        else if (ImportSource.isZip(path(file)) && LeftOut.of(path(file)).isEmpty())
            source.addZip(path(file), file, found, listing);
        else listing.add(ImportSource.entry(path(file), found, () -> ImportSource.onDisk(file)));
        return FileVisitResult.CONTINUE;
    }

    /** Of what a link leads to; of the link itself where that is nothing, or one of the two vanishes meanwhile. */
    private static BasicFileAttributes behind(Path link, BasicFileAttributes ofLink) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException _) {
            return ofLink;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        if (file.equals(place)) throw new CommandRefused("Không đọc được thư mục %s.".formatted(place));
        listing.leaveOut(new LeftOut(path(file), "không đọc được"));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException broken) {
        if (broken != null) listing.leaveOut(new LeftOut(path(folder) + "/", "không đọc được hết"));
        return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
        return place.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
