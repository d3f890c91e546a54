package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Spooled;

/** Takes a letter or an archive apart, with the archives that lie in it, and hands over file by file. */
@Component
class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Supplier<@Nullable Unpacker> unpacker;
    private final ObjectStore store;
    private final UnpackSettings limits;
    private final DocumentSettings settings;
    private final Clock clock;

    Opening(
            ObjectProvider<Unpacker> unpacker,
            ObjectStore store,
            UnpackSettings limits,
            DocumentSettings settings,
            Clock clock) {
        this.unpacker = SingletonSupplier.ofNullable(unpacker::getIfAvailable);
        this.store = store;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
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

    UnpackBudget budget(Spooled outermost) {
        return new UnpackBudget(limits, outermost.size(), clock);
    }

    /** @param folder where the file lay; what lies in it lies below */
    void open(Spooled file, String name, String folder, UnpackBudget budget, Taker taker) {
        try {
            unpack(file, name, folder, budget, taker);
        } catch (Refused whole) {
            tell(name, folder, whole, taker);
        }
    }

    private void unpack(Spooled file, String name, String folder, UnpackBudget budget, Taker taker) {
        var opener = unpacker.get();
        if (opener == null) return;
        try (var _ = budget.inside(name)) {
            opener.unpack(file.file(), name, new Unpacking(budget, new Taker() {
                @Override
                public void take(IncomingFile part) {
                    Opening.this.take(part, below(folder, part.folder()), budget, taker);
                }

                @Override
                public void refused(String part, String place, Refused why) {
                    tell(FileNames.safe(part), below(folder, place), why, taker);
                }
            }));
        }
    }

    private void take(IncomingFile part, String folder, UnpackBudget budget, Taker taker) {
        var name = FileNames.safe(part.name());
        try {
            if (isArchive(name)) {
                try (var inner = store.spool(part.bytes(), settings.maxSize().toBytes())) {
                    unpack(inner, name, below(folder, name), budget, taker);
                }
            } else taker.take(new IncomingFile(part.name(), folder, part.bytes()));
        } catch (UnpackBudget.Spent end) {
            throw end;
        } catch (Refused why) {
            tell(name, folder, why, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NestedRuntimeException | UncheckedIOException e) {
            // the portal is in trouble: no fault of the file
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A part of an upload broke its reader", e);
            tell(name, folder, new Refused("document.unpack.broken", name), taker);
        }
    }

    /** A store that is away is no fault of the file: the whole must be sent again. */
    private static void tell(String name, String folder, Refused why, Taker taker) {
        if (why instanceof Unpacker.NotNow
                || why.key().equals("storage.away")
                || why.key().equals(ObjectStore.REFUSED)
                || why.key().equals("storage.spoolFull")) throw why;
        taker.refused(name, folder, why);
    }

    private static String below(String folder, String inside) {
        return folder.isEmpty() || inside.isEmpty() ? folder + inside : folder + "/" + inside;
    }
}
