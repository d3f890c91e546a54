package vn.vankho.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what an import finds. */
final class ImportListing {
    private final List<ImportSource.Entry> wanted = new ArrayList<>();
    private final Set<LeftOut> leftOut = new LinkedHashSet<>();

    void add(ImportSource.Entry entry) {
        LeftOut.of(entry.path()).ifPresentOrElse(this::leaveOut, () -> wanted.add(entry));
    }

    void leaveOut(LeftOut left) {
        if (!left.path().equals(LeftOut.JOURNAL)) leftOut.add(left);
    }

    ImportSource.Listing ended() {
        wanted.sort(Comparator.comparing(ImportSource.Entry::path));
        return new ImportSource.Listing(
                wanted,
                leftOut.stream().sorted(Comparator.comparing(LeftOut::path)).toList());
    }
}
