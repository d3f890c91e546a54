package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vankho.document.DocumentRepository.NewVersion;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Spooled;

/** The door: a file is spooled and looked at, and refused before anything of it is kept. */
@Component
class Intake {
    private final ObjectStore store;
    private final Supplier<@Nullable FileInspector> inspector;
    private final Clock clock;
    private final DocumentSettings settings;

    Intake(ObjectStore store, ObjectProvider<FileInspector> inspector, Clock clock, DocumentSettings settings) {
        this.store = store;
        // asking the context anew for every file costs more than looking at a small one
        this.inspector = SingletonSupplier.ofNullable(inspector::getIfAvailable);
        this.clock = clock;
        this.settings = settings;
    }

    /** A file that has passed the door; closing removes its spool file. */
    record Taken(String name, String folder, Spooled spooled, Inspected inspected) implements AutoCloseable {
        @Override
        public void close() {
            try {
                spooled.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Taken take(IncomingFile file) {
        var name = FileNames.safe(file.name());
        var spooled = spool(file, name);
        boolean passed = false;
        try {
            if (spooled.size() == 0) throw new Refused("document.file.empty", name);
            var taken = new Taken(name, FileNames.safeFolder(file.folder()), spooled, inspect(spooled, name));
            passed = true;
            return taken;
        } finally {
            if (!passed) new Taken(name, "", spooled, new Inspected("", null)).close();
        }
    }

    NewVersion version(Taken taken, String note, Viewer viewer) {
        return new NewVersion(
                new VersionId(Uuid7.next()),
                taken.name(),
                taken.folder(),
                taken.inspected(),
                taken.spooled().sha256(),
                taken.spooled().size(),
                note,
                viewer.person(),
                clock.instant());
    }

    private Spooled spool(IncomingFile file, String name) {
        try {
            return store.spool(file.bytes(), settings.maxSize().toBytes());
        } catch (Refused refused) {
            if (!refused.key().equals("storage.tooLarge")) throw refused;
            throw new Refused("document.file.tooLarge", name, settings.maxSize().toMegabytes());
        }
    }

    private Inspected inspect(Spooled spooled, String name) {
        var there = inspector.get();
        if (there != null) return there.inspect(spooled, name);
        var guessed = URLConnection.guessContentTypeFromName(name);
        return new Inspected(guessed == null ? "application/octet-stream" : guessed, null);
    }
}
