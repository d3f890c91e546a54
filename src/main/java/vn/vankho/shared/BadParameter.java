package vn.vankho.shared;

/** A parameter of a request that cannot be understood; the first argument names it. */
public final class BadParameter extends Refused {
    public BadParameter(String key, Object... arguments) {
        super(key, arguments);
    }
}
