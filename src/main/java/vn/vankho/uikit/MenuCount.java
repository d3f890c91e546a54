package vn.vankho.uikit;

/** What waits behind an entry of the menu; supplied by the room that owns the screen. */
public interface MenuCount {
    /** The address of the screen. */
    String path();

    /** How much waits there for the person who looks, to {@code most} at least; 0: nothing is shown. */
    int count(int most);

    /** Whether it stands at the bell in the frame too. */
    default boolean atBell() {
        return false;
    }
}
