package vn.vankho.shared;

/** What may be asked of a list at once. Beyond it a question is refused and not cut, so that nobody takes a part for the whole. */
public final class PageBounds {
    private PageBounds() {}

    /**
     * @param most the highest number of rows that this list answers with
     * @throws BadParameter which names the parameter and its bounds
     */
    public static void check(int offset, int limit, int most) {
        if (offset < 0) throw new BadParameter("problem.parameter.range", "offset", 0, Integer.MAX_VALUE, offset);
        check(limit, most);
    }

    /** For a list that is answered from its beginning only. */
    public static void check(int limit, int most) {
        if (limit < 1 || limit > most) throw new BadParameter("problem.parameter.range", "limit", 1, most, limit);
    }
}
