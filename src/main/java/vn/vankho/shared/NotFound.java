package vn.vankho.shared;

/** There is no such thing, or the viewer may not see it: the two are never told apart. */
public final class NotFound extends Refused {
    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
