package vn.vankho.search.ui;

import java.util.Map;
import java.util.TreeMap;
import vn.vankho.document.VersionId;

/** The words of pages that a viewer holds, and whether the portal has others by now. */
final class WordsOfPages {
    private final VersionId version;
    private final DocumentParts parts;
    private Map<Integer, String> known;

    WordsOfPages(VersionId version, DocumentParts parts) {
        this.version = version;
        this.parts = parts;
        known = parts.scans().states(version);
    }

    /** As a viewer takes them: of the pages whose text that holds stands on their picture. */
    static Map<Integer, String> of(VersionId version, DocumentParts parts) {
        var states = new TreeMap<>(parts.scans().states(version));
        states.keySet().retainAll(parts.scans().pages(version));
        return states;
    }

    boolean isOf(VersionId other) {
        return version.equals(other);
    }

    enum News {
        NONE,
        /** Pages that had none were read. */
        MORE,
        /** Pages that had words have others: somebody put them right, or they were read again. */
        OTHER
    }

    /** What is new since this was asked last. */
    News look() {
        var before = known;
        known = parts.scans().states(version);
        if (known.equals(before)) return News.NONE;
        boolean other = before.entrySet().stream()
                .anyMatch(page -> known.containsKey(page.getKey())
                        && !known.get(page.getKey()).equals(page.getValue()));
        return other ? News.OTHER : News.MORE;
    }
}
