package vn.vankho.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mockito.stubbing.Answer;
import vn.vankho.shared.Refused;
import vn.vankho.storage.Durable;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.ReadBack;
import vn.vankho.storage.Sha256;
import vn.vankho.storage.Spooled;

/** A store in memory that can go away. */
final class MemoryStore {
    final Map<Sha256, byte[]> objects = new ConcurrentHashMap<>();
    volatile boolean away;
    /** It takes the bytes and finds when they go to its disk that they do not fit. */
    volatile boolean fullAtTheEnd;
    /** It says that it has them, and breaks off while they are read back. */
    volatile boolean breaksOff;

    ObjectStore asStore() {
        var store = mock(ObjectStore.class);
        when(store.spool(any(), anyLong())).thenAnswer(call -> spool(call.getArgument(0), call.getArgument(1)));
        when(store.put(any())).thenAnswer(call -> {
            if (away) throw new Refused("storage.away");
            Spooled spooled = call.getArgument(0);
            var bytes = Files.readAllBytes(spooled.file());
            // create-only: what is there and whole stays
            objects.merge(spooled.sha256(), bytes, (there, put) -> Arrays.equals(there, put) ? there : put);
            return (Durable) () -> {
                if (fullAtTheEnd) throw new Refused("storage.spoolFull", "");
            };
        });
        doAnswer(call -> {
                    if (away) throw new Refused("storage.away");
                    Spooled spooled = call.getArgument(0);
                    return objects.put(spooled.sha256(), Files.readAllBytes(spooled.file()));
                })
                .when(store)
                .mend(any());
        when(store.holds(any(), anyLong())).thenAnswer(call -> {
            var there = objects.get(call.<Sha256>getArgument(0));
            return there != null && there.length == call.<Long>getArgument(1);
        });
        when(store.readBack(any(), anyLong())).thenAnswer(call -> {
            var there = objects.get(call.<Sha256>getArgument(0));
            if (breaksOff || there == null || there.length != call.<Long>getArgument(1)) return ReadBack.NOT_READ;
            return sha256(there).equals(call.getArgument(0)) ? ReadBack.WHOLE : ReadBack.DAMAGED;
        });
        Answer<InputStream> open = call -> new ByteArrayInputStream(objects.get(call.<Sha256>getArgument(0)));
        when(store.open(any())).thenAnswer(open);
        doAnswer(call -> objects.remove(call.<Sha256>getArgument(0)))
                .when(store)
                .destroy(any());
        return store;
    }

    private static Spooled spool(InputStream bytes, long most) {
        try {
            var all = bytes.readAllBytes();
            if (all.length > most) throw new Refused("storage.tooLarge");
            var file = Files.createTempFile("spool", ".tmp");
            Files.write(file, all);
            return Spooled.onDisk(file, sha256(all), all.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sha256 sha256(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
