package vn.vankho.legal;

/**
 * How many acts of one kind a text does or suffers, those left out of its page among them.
 *
 * @param outgoing the text of the page acts; else it is acted upon
 * @param confirmed and {@code proposed}: apart, because only the former count
 */
public record RelationCount(RelationKind kind, boolean outgoing, int confirmed, int proposed) {
    public int all() {
        return confirmed + proposed;
    }
}
