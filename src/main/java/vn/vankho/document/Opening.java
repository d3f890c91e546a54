package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Spooled;

/** Takes a letter or an archive apart, with the archives that lie in it, and hands over file by file. */
@Component
class Opening {
    private final Supplier<@Nullable Unpacker> unpacker;
    private final ObjectStore store;
    private final UnpackSettings limits;
    private final DocumentSettings settings;

    Opening(ObjectProvider<Unpacker> unpacker, ObjectStore store, UnpackSettings limits, DocumentSettings settings) {
        this.unpacker = SingletonSupplier.ofNullable(unpacker::getIfAvailable);
        this.store = store;
        this.limits = limits;
        this.settings = settings;
    }

    /** Gets each file in turn. */
    interface Taker {
        /** A refusal it throws is handed to {@code refused}. */
        void take(IncomingFile file);

        void refused(String name, String folder, Refused why);
    }

    boolean isLetter(String mediaType) {
        var opener = unpacker.get();
        return opener != null && opener.isLetter(mediaType);
    }

    boolean isArchive(String name) {
        var opener = unpacker.get();
        return opener != null && opener.isArchive(name);
    }

    /** @param folder where the file lay; what lies in it lies below */
    void open(Spooled file, String name, String folder, Taker taker) {
        var parts = Unpacking.of(limits, file.size(), _ -> {});
        try {
            open(file.file(), name, folder, 1, parts, taker);
        } catch (Refused whole) {
            tell(name, folder, whole, taker);
        }
    }

    int depth() {
        return limits.depth();
    }

    private void open(Path file, String name, String folder, int depth, Unpacking parts, Taker taker) {
        var opener = unpacker.get();
        if (opener == null) return;
        opener.unpack(file, name, parts.nested(part -> take(part, below(folder, part.folder()), depth, parts, taker)));
    }

    private void take(IncomingFile part, String folder, int depth, Unpacking parts, Taker taker) {
        var name = FileNames.safe(part.name());
        try {
            if (isArchive(name)) {
                if (depth >= limits.depth()) throw new Refused("document.unpack.tooDeep", name, limits.depth());
                try (var inner = store.spool(part.bytes(), settings.maxSize().toBytes())) {
                    open(inner.file(), name, below(folder, name), depth + 1, parts, taker);
                }
            } else taker.take(new IncomingFile(part.name(), folder, part.bytes()));
        } catch (Unpacking.TooMany end) {
            throw end;
        } catch (Refused why) {
            tell(name, folder, why, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store that is away is no fault of the file: the whole must be sent again. */
    private static void tell(String name, String folder, Refused why, Taker taker) {
        if (why.key().equals("storage.away") || why.key().equals("storage.spoolFull")) throw why;
        taker.refused(name, folder, why);
    }

    private static String below(String folder, String inside) {
        return folder.isEmpty() || inside.isEmpty() ? folder + inside : folder + "/" + inside;
    }
}
