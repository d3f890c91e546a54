package vn.vankho.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.extraction.ZipFiles;

/**
 * A zip on the disk, or one that lies in it.
 *
 * @param within the zips that lead there, outermost first; empty: the one on the disk itself
 */
record ZipPlace(Path file, List<ZipFiles.Inside> within) {
    ZipPlace {
        within = List.copyOf(within);
    }

    static ZipPlace onDisk(Path file) {
        return new ZipPlace(file, List.of());
    }

    ZipPlace in(ZipFiles.Inside inner) {
        var deeper = new ArrayList<>(within);
        deeper.add(inner);
        return new ZipPlace(file, deeper);
    }

    ZipPlace outer() {
        return new ZipPlace(file, within.subList(0, within.size() - 1));
    }

    /** How many zips lie in each other, this one included. */
    int depth() {
        return within.size() + 1;
    }

    String name() {
        return within.isEmpty()
                ? String.valueOf(file.getFileName())
                : within.getLast().name();
    }

    String key() {
        return within.stream().map(ZipFiles.Inside::path).collect(Collectors.joining("\n", file + "\n", ""));
    }
}
