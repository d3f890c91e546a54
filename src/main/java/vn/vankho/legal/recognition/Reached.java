package vn.vankho.legal.recognition;

import java.util.List;

/** Which characters of a text citations cover, asked in the order of the text: a list of a hundred thousand laws is gone through once. */
final class Reached {
    private final List<CitedDocument> found;
    private int passed;
    private int reach;

    /** @param found in the order in which they begin */
    Reached(List<CitedDocument> found) {
        this.found = found;
    }

    /** Whether one of them lies in part within these characters; asked next are later ones. */
    boolean covers(int from, int until) {
        for (; passed < found.size(); passed++) {
            var next = found.get(passed);
            if (next.from() >= until) break;
            reach = Math.max(reach, next.until());
        }
        return from < reach;
    }

    /** One more, which ends there. */
    void add(int until) {
        reach = Math.max(reach, until);
    }
}
