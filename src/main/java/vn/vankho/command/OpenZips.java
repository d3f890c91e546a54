package vn.vankho.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.ZipFiles;
import vn.vankho.shared.Refused;

/**
 * The zips of an import and those that lie in them, open only while their files are sent: there may be more of them than a system lets a
 * program have open. The last ones stay open, for a large directory is not to be read, nor an inner zip unpacked, once more for each file.
 */
final class OpenZips implements AutoCloseable {
    /** Open and not read from. */
    static final int IDLE = 8;

    static final String CHANGED = "Tệp zip thay đổi trong lúc gửi; hãy chạy lại lệnh.";

    private static final class Held {
        final ZipFiles files;
        final @Nullable Path unpacked;
        int readers;

        Held(ZipFiles files, @Nullable Path unpacked) {
            this.files = files;
            this.unpacked = unpacked;
        }

        void close() throws IOException {
            files.close();
            if (unpacked != null) Files.deleteIfExists(unpacked);
        }
    }

    /** The one used longest ago first. */
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    /** As each was when it was listed: another one of its name is read by the wrong directory. */
    private final Map<Path, State> listed = new HashMap<>();

    private record State(long size, FileTime modified) {
        static State of(Path file) throws IOException {
            return new State(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /**
     * @throws ZipException when it is no zip, or its directory is damaged
     * @throws Refused when it lies in another one and cannot be taken out of it
     */
    synchronized List<ZipFiles.Inside> list(ZipPlace place) throws IOException {
        if (place.within().isEmpty()) return listOnDisk(place.file());
        var zip = held(place);
        zip.readers++;
        try {
            return zip.files.all();
        } finally {
            left(zip);
        }
    }

    private List<ZipFiles.Inside> listOnDisk(Path file) throws IOException {
        listed.put(file, State.of(file));
        try (var zip = ZipFiles.open(file)) {
            return zip.all();
        }
    }

    /**
     * The bytes of a file that was listed; the zip stays open until they are closed.
     *
     * @throws Refused when it is seen before reading that they cannot be read
     * @throws UnreadableFile when the zip has gone, is another one by now, or cannot be opened any more
     */
    synchronized InputStream bytes(ZipPlace place, ZipFiles.Inside inside) throws IOException {
        Held zip;
        try {
            zip = held(place);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException _) {
            throw new UnreadableFile(ImportSource.UNREADABLE);
        }
        zip.readers++;
        try {
            return new FilterInputStream(zip.files.bytes(inside)) {
                private boolean closed;

                @Override
                public void close() throws IOException {
                    // the form and the line each close what they have sent
                    if (closed) return;
                    closed = true;
                    try {
                        super.close();
                    } finally {
                        left(zip);
                    }
                }
            };
        } catch (Refused e) {
            left(zip);
            throw e;
        }
    }

    private Held held(ZipPlace place) throws IOException {
        var one = held.get(place.key());
        if (one != null) return one;
        var opened = place.within().isEmpty() ? onDisk(place.file()) : inner(place);
        held.put(place.key(), opened);
        return opened;
    }

    private Held onDisk(Path file) throws IOException {
        if (!State.of(file).equals(listed.get(file))) throw new UnreadableFile(CHANGED);
        return new Held(ZipFiles.open(file), null);
    }

    private Held inner(ZipPlace place) throws IOException {
        var inside = place.within().getLast();
        Path unpacked;
        try (var bytes = bytes(place.outer(), inside)) {
            unpacked = InnerZip.unpack(bytes, inside);
        }
        try {
            return new Held(ZipFiles.open(unpacked), unpacked);
        } catch (IOException e) {
            Files.deleteIfExists(unpacked);
            throw e;
        }
    }

    private synchronized void left(Held zip) throws IOException {
        zip.readers--;
        long idle = held.values().stream().filter(one -> one.readers == 0).count();
        for (var each = held.values().iterator(); idle > IDLE && each.hasNext(); ) {
            var one = each.next();
            if (one.readers > 0) continue;
            each.remove();
            idle--;
            one.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (var one : held.values()) one.close();
        held.clear();
    }
}
