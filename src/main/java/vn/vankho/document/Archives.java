package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** Takes archives in as the folder they stand for: each file a document of its own, the archive itself is not kept. */
@Service
public class Archives {
    private final Opening opening;
    private final Letters letters;
    private final ObjectStore store;
    private final DocumentSettings settings;
    private final Clock clock;

    Archives(Opening opening, Letters letters, ObjectStore store, DocumentSettings settings, Clock clock) {
        this.opening = opening;
        this.letters = letters;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** One file of an archive: either {@code kept} or {@code why} not. */
    public record Line(
            String name,
            String folder,
            @Nullable Kept kept,
            @Nullable Refused why) {}

    /**
     * Keeps every file in an archive, in its order. One that cannot be kept does not keep the others away.
     *
     * @param said what the person says of each, by its title; null: named after the file
     * @return a line for each file, and one with the name of the archive where not all of it was looked at; empty where the file is no
     *     archive by its name, and nothing was read of it
     */
    public Optional<List<Line>> keep(
            IncomingFile archive, Function<String, @Nullable DocumentData> said, Viewer viewer) {
        viewer.require(Permission.KEEP);
        var name = FileNames.safe(archive.name());
        if (!opening.isArchive(name)) return Optional.empty();
        var folder = FileNames.safeFolder(archive.folder());
        var lines = new ArrayList<Line>();
        try (var spooled = store.spool(archive.bytes(), settings.maxSize().toBytes())) {
            var budget = opening.budget(spooled);
            opening.open(spooled, name, folder.isEmpty() ? name : folder + "/" + name, budget, new Opening.Taker() {
                @Override
                public void take(IncomingFile file) {
                    var data = said.apply(FileNames.title(file.name()));
                    if (data != null) DataBounds.days(data, LocalDate.now(clock));
                    var kept = letters.keep(file, data, budget, viewer);
                    lines.add(new Line(FileNames.safe(file.name()), FileNames.safeFolder(file.folder()), kept, null));
                }

                @Override
                public void refused(String file, String place, Refused why) {
                    lines.add(new Line(file, FileNames.safeFolder(place), null, why));
                }
            });
        } catch (Refused refused) {
            if (!refused.key().equals("storage.tooLarge")) throw refused;
            throw new Refused("document.file.tooLarge", name, settings.maxSize().toMegabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var only = lines.size() == 1 ? lines.getFirst() : null;
        // nothing of it could be opened: the archive itself is refused
        if (only != null && only.why() != null && only.name().equals(name)) throw only.why();
        if (lines.isEmpty()) throw new Refused("document.unpack.empty", name);
        return Optional.of(lines);
    }
}
