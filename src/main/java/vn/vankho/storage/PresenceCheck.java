package vn.vankho.storage;

import io.minio.messages.Item;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.vankho.storage.ExpectedOriginals.Trouble;

/** Lays what is named beside what is there: two walks in the order of the names, some thousand objects a second. */
final class PresenceCheck {
    private static final int PAGE = 1000;

    private final S3 s3;
    private final ExpectedOriginals expected;
    private final Iterator<Item> there;
    private @Nullable Item next;

    PresenceCheck(S3 s3, ExpectedOriginals expected) {
        this.s3 = s3;
        this.expected = expected;
        this.there = s3.list(ObjectStore.ORIGINALS, null);
        this.next = there.hasNext() ? there.next() : null;
    }

    /** Marks what is missing or of a wrong size; returns how many. */
    long run() {
        long troubles = 0;
        for (var page = expected.after(null, PAGE);
                !page.isEmpty();
                page = expected.after(page.getLast().sha256(), PAGE))
            for (var object : page) if (!listed(object) && inTrouble(object)) troubles++;
        return troubles;
    }

    private boolean listed(StoredObject object) {
        var key = ObjectStore.key(object.sha256());
        var item = next;
        while (item != null && item.objectName().compareTo(key) < 0) item = there.hasNext() ? there.next() : null;
        next = item;
        return item != null && item.objectName().equals(key) && item.size() == object.size();
    }

    /** The list may be older than the row: the store is asked for the one object before anything is said of it. */
    private boolean inTrouble(StoredObject object) {
        var size = s3.size(ObjectStore.key(object.sha256()));
        if (size.isPresent() && size.getAsLong() == object.size()) return false;
        if (!expected.named(object.sha256())) return false;
        var trouble = size.isEmpty() ? Trouble.MISSING : Trouble.WRONG_SIZE;
        expected.found(object.sha256(), trouble, "%d bytes instead of %d".formatted(size.orElse(0), object.size()));
        return true;
    }
}
