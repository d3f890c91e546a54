package vn.vankho.shared;

/** The viewer may see the thing but not do this deed with it; the arguments name the permission that is missing. */
public final class Forbidden extends Refused {
    public Forbidden(String key, Object... arguments) {
        super(key, arguments);
    }
}
