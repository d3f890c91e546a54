package vn.vankho.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A refusal that the user can act on. The key names a sentence of the bundles; the arguments name the field, file, person
 * or rule. It undoes the transaction it is thrown in and is put into words only at the edge (screen, REST).
 */
public class Refused extends RuntimeException {
    private static final Set<String> AWAY = Set.of("away", "busy", "storebusy", "spoolfull");

    private final String key;
    private final List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key in the bundles, for example {@code document.title.tooLong}. */
    public String key() {
        return key;
    }

    /** Whether something is away or busy, so that the very same may be taken a little later. */
    public boolean passes() {
        return AWAY.contains(key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
