package vn.vankho.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What should lie in the store. The room that owns the rows supplies it, for the sweep only. */
public interface ExpectedOriginals {
    /** What is wrong with an original. */
    enum Trouble {
        /** The store does not have it. */
        MISSING,
        /** It is shorter or longer than what was put. */
        WRONG_SIZE,
        /** Its bytes are not those of its name. */
        DAMAGED
    }

    /** Originals that are named, each once, in the order of their names, after {@code last}. */
    List<StoredObject> after(@Nullable Sha256 last, int limit);

    /** Whether anything names it (still). */
    boolean named(Sha256 sha256);

    /** Marks an original; nothing happens when it is marked so already or nothing names it. */
    void found(Sha256 sha256, Trouble trouble, String reason);

    /** Those that are marked, to be looked at again. */
    List<StoredObject> inTrouble();

    /** Takes the mark off: the original is whole again. */
    void whole(Sha256 sha256);
}
